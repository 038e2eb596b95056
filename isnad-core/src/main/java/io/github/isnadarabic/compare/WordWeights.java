package io.github.isnadarabic.compare;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import java.util.Arrays;

/**
 * How much it says that two texts share a word: minus the natural logarithm of the word's share of
 * all words, by the counts of the lexicon, summed over the spellings that compare as one. Immutable
 * and thread-safe; made in some tens of milliseconds.
 */
public final class WordWeights {
  /** What a word weighs that was never counted, about one in three million. */
  public static final float MOST = 14;

  /** Numbers are many, and each is a weak sign. */
  private static final float NUMBER = 6;

  private final long[] keys;
  private final float[] weights;
  private final int mask;

  private WordWeights(Lexicon lexicon) {
    int capacity = Integer.highestOneBit(Math.max(2, lexicon.size())) * 4;
    keys = new long[capacity];
    weights = new float[capacity];
    mask = capacity - 1;
    Arrays.fill(weights, MOST);
    for (int i = 0; i < lexicon.size(); i++) {
      enter(hash(lexicon.word(i)), (float) Math.min(MOST, lexicon.cost(i)));
    }
  }

  /** Loaded when first asked for. */
  private static final class Lazy {
    static final WordWeights STANDARD = new WordWeights(LanguageModel.standard().lexicon());
  }

  /** The weights by the lexicon that Isnad ships; one for the whole program. */
  public static WordWeights standard() {
    return Lazy.STANDARD;
  }

  private static long hash(String word) {
    char[] folded = SameLetters.table();
    long hash = WordHash.SEED;
    for (int i = 0; i < word.length(); i++) {
      char letter = folded[word.charAt(i)];
      hash = letter > SameLetters.LIGATURE ? WordHash.add(hash, letter) : hash;
    }
    return WordHash.end(hash, false);
  }

  private void enter(long key, float weight) {
    int slot = slot(key);
    boolean isNew = keys[slot] != key;
    keys[slot] = key;
    weights[slot] = isNew ? weight : together(weights[slot], weight);
  }

  /** The weight of two spellings: their shares added. */
  private static float together(float a, float b) {
    return (float) -Math.log(Math.exp(-a) + Math.exp(-b));
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The weight of a word by its hash, from about 3 to {@link #MOST}. */
  public float of(long hash) {
    return WordHash.isNumber(hash) ? NUMBER : weights[slot(hash)];
  }

  /** The weights of all words of a text. */
  public float[] of(ComparedWords words) {
    float[] all = new float[words.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(words.hash(i));
    }
    return all;
  }
}
