package io.github.isnadarabic.lexicon;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The known words of modern Arabic and how often each was counted, sorted by letter, so that a
 * range of the list stands for all words with one beginning. Immutable and thread-safe.
 *
 * <p>Words are written with the 36 letters U+0621 to U+063A and U+0641 to U+064A alone: no marks,
 * no tatweel, hamzas as written.
 */
public final class Lexicon {
  /** Letters are stored as their distance from here, so that each fits a byte. */
  static final char LETTER_BASE = '\u0620';

  static final String MAGIC = "isnad-words-1";

  /** Steps of the stored logarithm of a count to one. */
  static final double LOG_STEPS = 16;

  private static final double[] COUNTS = new double[0x100];

  static {
    for (int log = 0; log < COUNTS.length; log++) {
      COUNTS[log] = Math.exp(log / LOG_STEPS);
    }
  }

  /** The hash of a word without letters. */
  public static final int HASH_SEED = 0x2F0B4C47;

  private static final int INDEX_BITS = 19;
  private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

  /** Sixteen times the logarithm of how often a word was counted that is frequent: 150 times. */
  private static final int FREQUENT_LOG = 80;

  private final byte[] letters;
  private final int[] start;
  private final byte[] logCounts;
  private final double logTotal;

  /** Open addressing: above the index of a word plus one, the upper bits of its hash. */
  private final int[] table;

  private final WordFilter known = new WordFilter(16);

  /** Small enough to stay near the processor: most look-ups of running text end here. */
  private final WordFilter frequent = new WordFilter(12);

  private Lexicon(byte[] letters, int[] start, byte[] logCounts, double logTotal) {
    this.letters = letters;
    this.start = start;
    this.logCounts = logCounts;
    this.logTotal = logTotal;
    this.table = new int[Integer.highestOneBit(Math.max(2, size()) * 2 - 1) * 2];
    for (int i = 0; i < size(); i++) {
      int hash = hashOf(i);
      enter(i, spread(hash));
      known.add(hash);
      if ((logCounts[i] & 0xFF) > FREQUENT_LOG) {
        frequent.add(hash);
      }
    }
  }

  private int hashOf(int index) {
    int hash = HASH_SEED;
    for (int k = start[index]; k < start[index + 1]; k++) {
      hash = hash(hash, (char) (LETTER_BASE + letters[k]));
    }
    return hash;
  }

  private void enter(int index, int spread) {
    int slot = spread & (table.length - 1);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = (spread & ~INDEX_MASK) | (index + 1);
  }

  /** The hash of a word with one letter more. */
  public static int hash(int hash, char letter) {
    return (hash ^ letter) * 0x01000193;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /**
   * Reads a stored lexicon.
   *
   * @throws IOException if it is cut, or of a format that this version does not know
   */
  static Lexicon read(DataInputStream in) throws IOException {
    String magic = in.readUTF();
    if (!magic.equals(MAGIC)) {
      throw new IOException("unknown lexicon format: " + magic + ", not " + MAGIC);
    }
    int size = in.readInt();
    int letterCount = in.readInt();
    double logTotal = in.readDouble();
    byte[] coded = in.readAllBytes();
    byte[] letters = new byte[letterCount];
    int[] start = new int[size + 1];
    byte[] logCounts = new byte[size];
    int from = 0;
    int to = 0;
    for (int i = 0; i < size; i++) {
      int shared = coded[from] >>> 4 & 0xF;
      int added = coded[from++] & 0xF;
      System.arraycopy(letters, i == 0 ? 0 : start[i - 1], letters, to, shared);
      System.arraycopy(coded, from, letters, to + shared, added);
      from += added;
      logCounts[i] = coded[from++];
      to += shared + added;
      start[i + 1] = to;
    }
    return new Lexicon(letters, start, logCounts, logTotal);
  }

  /** The number of words. */
  public int size() {
    return logCounts.length;
  }

  /** Whether a word with this hash is known; wrong for one unknown word in thousands. */
  public boolean mayKnow(int hash) {
    return known.mayHave(hash) && hasSpread(spread(hash));
  }

  private boolean hasSpread(int spread) {
    int slot = spread & (table.length - 1);
    while (table[slot] != 0 && ((table[slot] ^ spread) & ~INDEX_MASK) != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    return table[slot] != 0;
  }

  /** Whether a word with this hash is frequent; wrong for one other word in two hundred. */
  public boolean mayBeFrequent(int hash) {
    return frequent.mayHave(hash);
  }

  /** The number of a word, or -1. */
  public int find(CharSequence word) {
    return find(word, 0, word.length());
  }

  /** The number of the word that stands in a text from {@code from} to {@code to}, or -1. */
  public int find(CharSequence text, int from, int to) {
    int hash = HASH_SEED;
    for (int i = from; i < to; i++) {
      hash = hash(hash, text.charAt(i));
    }
    int spread = spread(hash);
    int slot = spread & (table.length - 1);
    for (int entry = table[slot]; entry != 0; entry = table[slot]) {
      int index = (entry & INDEX_MASK) - 1;
      if (((entry ^ spread) & ~INDEX_MASK) == 0 && is(index, text, from, to)) {
        return index;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private boolean is(int index, CharSequence text, int from, int to) {
    if (length(index) != to - from) {
      return false;
    }
    for (int k = start[index], i = from; i < to; k++, i++) {
      if (LETTER_BASE + letters[k] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The word with this number. */
  public String word(int index) {
    char[] word = new char[length(index)];
    return new String(word, 0, letters(index, word));
  }

  /** Writes the letters of the word with this number to the beginning of an array; their number. */
  public int letters(int index, char[] into) {
    int length = length(index);
    for (int i = 0; i < length; i++) {
      into[i] = (char) (LETTER_BASE + letters[start[index] + i]);
    }
    return length;
  }

  /** The number of letters of the longest word. */
  public int longest() {
    int longest = 0;
    for (int i = 0; i < size(); i++) {
      longest = Math.max(longest, length(i));
    }
    return longest;
  }

  private int length(int index) {
    return start[index + 1] - start[index];
  }

  /** Minus the natural logarithm of the share of all counted words that are this one. */
  public double cost(int index) {
    return logTotal - (logCounts[index] & 0xFF) / LOG_STEPS;
  }

  /** How often the word was counted, nearly. */
  public double count(int index) {
    return countOf(logCounts[index]);
  }

  /** The count that a stored logarithm stands for. */
  static double countOf(byte logCount) {
    return COUNTS[logCount & 0xFF];
  }

  /** All words, as a range. */
  public Range all() {
    return new Range(0, size(), 0);
  }

  /**
   * The words that share a beginning: numbers {@code from} to {@code to}.
   *
   * @param depth how many letters they share
   */
  public record Range(int from, int to, int depth) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  /** The words of a range whose next letter is {@code letter}; empty where there are none. */
  public Range narrow(Range range, char letter) {
    int from = lowerBound(range, letter - LETTER_BASE);
    int to = lowerBound(new Range(from, range.to, range.depth), letter - LETTER_BASE + 1);
    return new Range(from, to, range.depth + 1);
  }

  /** The number of the word that is the shared beginning itself, or -1. */
  public int wordOf(Range range) {
    return !range.isEmpty() && length(range.from) == range.depth ? range.from : -1;
  }

  private int lowerBound(Range range, int letter) {
    int low = range.from;
    int high = range.to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (letterAt(middle, range.depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int letterAt(int index, int depth) {
    return depth < length(index) ? letters[start[index] + depth] : 0;
  }
}
