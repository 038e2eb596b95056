package io.github.isnadarabic.lexicon;

import java.util.List;

/**
 * The particles and pronouns that Arabic writes onto its words, so that a form that was never
 * counted is known by its parts: {@code وبمستشفياتهم} by {@code مستشفيات}. Immutable and
 * thread-safe.
 *
 * <p>Which clitics there are, and in which order, is school grammar; how rare each is, was
 * estimated from the counts of the lexicon.
 */
public final class Clitics {

  /**
   * Something written onto a word.
   *
   * @param letters how it is written
   * @param cost how rare it is, as a cost
   */
  public record Clitic(String letters, double cost) {}

  private static Clitic clitic(String letters, double cost) {
    return new Clitic(letters, cost);
  }

  /** Before a word; the empty one first. */
  private static final List<Clitic> BEFORE =
      List.of(
          clitic("", 0),
          clitic("و", 2.5),
          clitic("ال", 1.5),
          clitic("وال", 3.5),
          clitic("ب", 3.5),
          clitic("ل", 3.5),
          clitic("بال", 4),
          clitic("لل", 4),
          clitic("ف", 4.5),
          clitic("ك", 6),
          clitic("كال", 6.5),
          clitic("فال", 6),
          clitic("وب", 5.5),
          clitic("ول", 5.5),
          clitic("وبال", 6.5),
          clitic("ولل", 6.5),
          clitic("س", 5),
          clitic("وس", 6.5),
          clitic("أ", 8));

  /** After a word; the empty one first. */
  private static final List<Clitic> AFTER =
      List.of(
          clitic("", 0),
          clitic("ه", 3.5),
          clitic("ها", 3.5),
          clitic("هم", 4),
          clitic("ا", 2.5),
          clitic("ي", 5),
          clitic("ك", 5.5),
          clitic("نا", 5),
          clitic("هما", 6),
          clitic("كم", 6),
          clitic("هن", 6.5),
          clitic("ني", 5.5),
          clitic("ية", 6),
          clitic("ين", 5.5),
          clitic("ون", 6),
          clitic("ات", 5.5),
          clitic("ان", 6));

  /** A stem shorter than this is too easily found in anything. */
  private static final int SHORTEST_STEM = 3;

  private static final double UNSEEN = 2;

  private final Lexicon lexicon;

  Clitics(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What may stand before a word, the empty one first. */
  public List<Clitic> before() {
    return BEFORE;
  }

  /** What may stand after a word, the empty one first. */
  public List<Clitic> after() {
    return AFTER;
  }

  /**
   * The cost of a word by its parts, or infinity where it has none.
   *
   * @param word in the 36 letters
   */
  public double cost(CharSequence word) {
    double best = Double.POSITIVE_INFINITY;
    for (Clitic before : BEFORE) {
      if (startsWith(word, before.letters())) {
        best = Math.min(best, costAfter(word, before));
      }
    }
    return best;
  }

  private double costAfter(CharSequence word, Clitic before) {
    double best = Double.POSITIVE_INFINITY;
    int from = before.letters().length();
    for (Clitic after : AFTER) {
      int to = word.length() - after.letters().length();
      if (to - from >= SHORTEST_STEM
          && endsWith(word, after.letters())
          && allows(before, word.charAt(from), word.charAt(from + 1))) {
        double stem = stemCost(word, from, to, !after.letters().isEmpty());
        best = Math.min(best, stem + before.cost() + after.cost() + UNSEEN);
      }
    }
    return best;
  }

  /** After {@code ل} the article is written {@code لل}, and there is one article only. */
  public static boolean allows(Clitic before, char first, char second) {
    return !(before.letters().endsWith("ل") && first == 'ا' && second == 'ل');
  }

  /** Before a pronoun a final {@code ة} opens: {@code مدينة}, {@code مدينته}. */
  private double stemCost(CharSequence word, int from, int to, boolean opened) {
    int index = lexicon.find(word, from, to);
    double best = index < 0 ? Double.POSITIVE_INFINITY : lexicon.cost(index);
    if (opened && word.charAt(to - 1) == 'ت') {
      String closed = word.subSequence(from, to - 1) + "ة";
      int feminine = lexicon.find(closed);
      best = feminine < 0 ? best : Math.min(best, lexicon.cost(feminine));
    }
    return best;
  }

  private static boolean startsWith(CharSequence word, String beginning) {
    return isAt(word, 0, beginning);
  }

  private static boolean endsWith(CharSequence word, String ending) {
    return isAt(word, word.length() - ending.length(), ending);
  }

  private static boolean isAt(CharSequence word, int at, String letters) {
    if (at < 0 || at + letters.length() > word.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (word.charAt(at + i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
