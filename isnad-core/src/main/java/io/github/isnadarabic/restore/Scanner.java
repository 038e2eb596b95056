package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The fast look at a text: finds the few places that are worth a closer one. An ordinary word
 * between spaces costs a hash and a look into a table. For one text, by one thread.
 */
final class Scanner {
  private static final int LEAST_BESIDE_DIGIT = 3;

  private final Lexicon lexicon;
  private final OrdinaryWords ordinary;
  private final char[] chars;
  private final Suspicion suspicion;
  private final boolean everything;
  private final List<Integer> places = new ArrayList<>();
  private int words;
  private int previousStart = -1;
  private int previousEnd = -1;

  /**
   * @param chars the text, not to be changed
   * @param everything whether also unknown words are to be looked at that by themselves show no
   *     disguise: the page has shown that it cuts or turns words
   */
  Scanner(Restorer.Knowledge knowledge, char[] chars, boolean everything) {
    this.lexicon = knowledge.model().lexicon();
    this.ordinary = knowledge.ordinaryWords();
    this.chars = chars;
    this.suspicion = new Suspicion(knowledge.model(), chars, everything);
    this.everything = everything;
  }

  /** The offsets that are worth a closer look, in order. */
  List<Integer> places() {
    int i = 0;
    while (i < chars.length) {
      i = Letters.isLetter(chars[i]) ? word(i) : i + 1;
    }
    return places;
  }

  /** The number of words seen. */
  int words() {
    return words;
  }

  /** Looks at one word and goes to its end. */
  private int word(int start) {
    int hash = Lexicon.HASH_SEED;
    char[] text = chars;
    int end = start;
    while (end < text.length && Letters.isPlain(text[end])) {
      hash = Lexicon.hash(hash, text[end++]);
    }
    if (end < text.length && Letters.isWordPart(text[end])) {
      end = marked(start);
    } else {
      plain(start, end, hash);
    }
    words++;
    previousStart = start;
    previousEnd = end;
    return end;
  }

  private void plain(int start, int end, int hash) {
    boolean usual = ordinary.has(hash);
    boolean calm = suspicion.isCalm(start - 1, -1) && suspicion.isCalm(end, 1);
    if (usual && calm) {
      return;
    }
    boolean odd = !usual && suspicion.isOdd(start, end);
    look(start, end, hash, odd || (!calm && suspicion.isJoined(start, end, previousStart)));
  }

  /** Looks at a word with marks, or with letters of other languages. */
  private int marked(int start) {
    int hash = Lexicon.HASH_SEED;
    boolean odd = false;
    char before = 0;
    int equal = 0;
    int i = start;
    for (; i < chars.length && Letters.isWordPart(chars[i]); i++) {
      char c = chars[i];
      if (Letters.isPlain(c)) {
        hash = Lexicon.hash(hash, c);
        equal = c == before ? equal + 1 : 0;
        odd |= equal > 1 || Letters.isOddPair(before, c);
        before = c;
      } else {
        odd |= Letters.isOdd(c) || c == chars[i - 1];
      }
    }
    look(start, i, hash, odd || suspicion.isJoined(start, i, previousStart));
    return i;
  }

  private void look(int start, int end, int hash, boolean suspicious) {
    if (suspicious
        || ((isLone(start, end) || !lexicon.mayBeFrequent(hash)) && isWorth(start, end, hash))) {
      places.add(start);
    }
  }

  /** Whether a rare word is worth a closer look. */
  private boolean isWorth(int start, int end, int hash) {
    if (isBesideDigit(start, end)) {
      return true;
    }
    if (lexicon.mayKnow(hash) && !isLone(start, end)) {
      return suspicion.mayBeSwapped(start, end);
    }
    return everything
        || suspicion.mayBePiece(start, end, previousStart, previousEnd)
        || suspicion.mayBeTurned(start, end);
  }

  /** A rare word of which a digit may be a letter. */
  private boolean isBesideDigit(int start, int end) {
    return end - start >= LEAST_BESIDE_DIGIT
        && (suspicion.mayLead(start) || suspicion.mayTrail(end));
  }

  private boolean isLone(int start, int end) {
    return end - start == 1 && chars[start] != 'و';
  }
}
