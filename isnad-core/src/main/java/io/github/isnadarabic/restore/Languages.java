package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which atoms of a window belong to a stretch in another language, so that they are left
 * alone. Each atom is weighed as Arabic, as well as it can be restored, and as another language;
 * the cheapest way through the window with as few changes of language as the evidence asks for,
 * wins (a hidden Markov model of two states). Immutable and thread-safe.
 */
final class Languages {
  private static final double FREQUENT = 4.5;
  private static final double LISTED = 7.5;
  private static final double UNKNOWN = 16;
  private static final double UNKNOWN_PLAIN = 18;
  private static final double ALSO_ARABIC = 1;
  private static final double ARABIC_LIMIT = 24;
  private static final double SWITCH = 14;
  private static final double SWITCH_AT_SIGN = 6;
  private static final double SWITCH_AT_COMMA = 10;
  private static final double BEGIN_FOREIGN = 5;
  private static final double BEGIN_FOREIGN_ALONE = 11;

  /** The article is seldom borrowed with the word. */
  private static final double ARTICLE = 6;

  private final LanguageModel model;
  private final KnownForms forms;

  Languages(LanguageModel model, KnownForms forms) {
    this.model = model;
    this.forms = forms;
  }

  /**
   * The atoms that are not Arabic.
   *
   * @param readings the readings that begin at each atom
   */
  boolean[] foreign(Window window, List<List<Reading>> readings) {
    int size = window.size();
    if (isPlainArabic(window)) {
      return new boolean[size];
    }
    double[] asArabic = arabicCosts(readings);
    double[][] cost = new double[size][2];
    int[][] from = new int[size][2];
    for (int i = 0; i < size; i++) {
      double change = i == 0 ? 0 : changeCost(window.gapBefore(i));
      double arabic = asArabic[i];
      double other = otherCost(window.atom(i), arabic);
      for (int state = 0; state < 2; state++) {
        double here = state == 0 ? arabic : other;
        if (i == 0) {
          cost[i][state] = here + (state == 1 ? beginCost(size) : 0);
          continue;
        }
        double stay = cost[i - 1][state];
        double switched = cost[i - 1][1 - state] + change;
        from[i][state] = stay <= switched ? state : 1 - state;
        cost[i][state] = here + Math.min(stay, switched);
      }
    }
    return path(cost, from);
  }

  /** Nothing but the letters of Arabic, in words most of which are known. */
  private static boolean isPlainArabic(Window window) {
    int unknown = 0;
    for (Atom atom : window.atoms()) {
      if (!atom.isPlain()) {
        return false;
      }
      unknown += atom.isKnown() ? 0 : 1;
    }
    return unknown * 3 < window.size();
  }

  private static boolean[] path(double[][] cost, int[][] from) {
    boolean[] foreign = new boolean[cost.length];
    int state = 0;
    for (int i = cost.length - 1; i >= 0; i--) {
      state = i == cost.length - 1 ? (cost[i][1] < cost[i][0] ? 1 : 0) : from[i + 1][state];
      foreign[i] = state == 1;
    }
    return foreign;
  }

  /** A word by itself tells too little of its language. */
  private static double beginCost(int size) {
    return size == 1 ? BEGIN_FOREIGN_ALONE : BEGIN_FOREIGN;
  }

  private static double changeCost(String gap) {
    return gap.chars().allMatch(c -> isPlain(Letters.kind((char) c)))
        ? SWITCH
        : isComma(gap) ? SWITCH_AT_COMMA : SWITCH_AT_SIGN;
  }

  /** The best that each atom costs as Arabic; the pieces of a word share its cost. */
  private static double[] arabicCosts(List<List<Reading>> readings) {
    double[] costs = new double[readings.size()];
    Arrays.fill(costs, ARABIC_LIMIT);
    for (List<Reading> some : readings) {
      for (Reading reading : some) {
        double share = reading.total() / (reading.to() - reading.from());
        for (int i = reading.from(); i < reading.to(); i++) {
          costs[i] = Math.min(costs[i], share);
        }
      }
    }
    return costs;
  }

  private static boolean isComma(String gap) {
    return gap.startsWith("،") || gap.startsWith(",");
  }

  private static boolean isPlain(Letters.Kind between) {
    return between == Letters.Kind.SPACE || between == Letters.Kind.ZERO_WIDTH;
  }

  private static boolean hasArticle(String letters) {
    String stem =
        letters.startsWith("و") || letters.startsWith("ب") ? letters.substring(1) : letters;
    return stem.length() > 4 && stem.startsWith("ال");
  }

  private double otherCost(Atom atom, double arabic) {
    if (forms.isFrequentElsewhere(atom.letters())) {
      return FREQUENT;
    }
    if (model.foreignWords().contains(atom.letters())) {
      return LISTED;
    }
    if (atom.traits().technical()) {
      return arabic;
    }
    if (atom.isPlain()) {
      return atom.isKnown() ? arabic + ALSO_ARABIC : UNKNOWN_PLAIN;
    }
    return UNKNOWN + (hasArticle(atom.letters()) ? ARTICLE : 0);
  }
}
