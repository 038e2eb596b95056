package io.github.isnadarabic.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How likely words are, alone and after one another, in modern Arabic news. Likelihoods are given
 * as costs: minus the natural logarithm of the probability. Immutable and thread-safe.
 *
 * <p>The figures were counted from 9.4 million words of news and encyclopedia articles; see {@code
 * NOTICE-lexicon.txt}. Smoothing is absolute discounting with back-off to the single word.
 */
public final class LanguageModel {
  /** The resource of the words. */
  public static final String WORDS = "words-1.bin";

  /** The resource of the word pairs. */
  public static final String PAIRS = "pairs-1.bin";

  /** The resource of the letter model. */
  public static final String SPELLING = "spelling-1.bin";

  /** The resource of the words of other languages. */
  public static final String FOREIGN = "foreign-1.bin";

  private static final double DISCOUNT = 0.75;

  /** One word in a few hundred of running text was never counted. */
  private static final double UNKNOWN = 6;

  /** Nearly all short words were counted. */
  private static final double SHORT_UNKNOWN = 2;

  private static final int LEAST_LETTERS = 5;

  private final Lexicon lexicon;
  private final Clitics clitics;

  private LanguageModel(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clitics = new Clitics(lexicon);
  }

  /** Loaded when first asked for, since most pages need no context. */
  private static final class Lazy {
    static final LanguageModel MODEL = new LanguageModel(open(WORDS, Lexicon::read));

    static final class Pairs {
      static final WordPairs PAIRS_READ = open(PAIRS, in -> WordPairs.read(in, MODEL.lexicon));
    }

    static final class Letters {
      static final Spelling SPELLING = open(LanguageModel.SPELLING, Spelling::read);
    }

    static final class Foreign {
      static final ForeignWords WORDS_READ = open(FOREIGN, ForeignWords::read);
    }
  }

  private interface Reading<T> {
    T of(DataInputStream in) throws IOException;
  }

  private static <T> T open(String resource, Reading<T> reading) {
    try (InputStream in = LanguageModel.class.getResourceAsStream(resource);
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
      return reading.of(data);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The model that Isnad ships; one for the whole program, loaded in some milliseconds. */
  public static LanguageModel standard() {
    return Lazy.MODEL;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Clitics clitics() {
    return clitics;
  }

  /**
   * The cost of a word that was never counted, by its letters.
   *
   * @param word in the 36 letters; others count as rare ones
   */
  public double unknownCost(CharSequence word) {
    return UNKNOWN
        + Lazy.Letters.SPELLING.cost(word)
        + SHORT_UNKNOWN * Math.max(0, LEAST_LETTERS - word.length());
  }

  /** Words of other languages. */
  public ForeignWords foreignWords() {
    return Lazy.Foreign.WORDS_READ;
  }

  /** How often one word was counted right after another, by their numbers; 0 if under three. */
  public double together(int first, int second) {
    return Lazy.Pairs.PAIRS_READ.count(first, second);
  }

  /**
   * The cost of a word after another.
   *
   * @param previous the number of the word before, or -1
   * @param word the number of the word, or -1
   * @param alone what the word costs by itself
   */
  public double cost(int previous, int word, double alone) {
    if (previous < 0) {
      return alone;
    }
    WordPairs pairs = Lazy.Pairs.PAIRS_READ;
    double before = lexicon.count(previous);
    double seen = Math.min(pairs.sum(previous), before * 0.97);
    double backOff = 1 - seen * 0.9 / (before + 1);
    double probability = backOff * Math.exp(-alone);
    if (word >= 0) {
      double together = pairs.count(previous, word);
      probability += Math.max(0, together - DISCOUNT) / (before + 1);
    }
    return -Math.log(probability);
  }
}
