package io.github.isnadarabic.forms;

import io.github.isnadarabic.lexicon.Clitics;
import io.github.isnadarabic.lexicon.Clitics.Clitic;
import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Takes off what is written onto a word. A form is cut where its parts together are about as likely
 * as the whole; a whole that is far more frequent than its parts would make it is a word of its
 * own: {@code وزير} is none of {@code زير}. Immutable and thread-safe.
 */
final class BareWords {
  private static final Set<String> PRONOUNS = Set.of("", "ه", "ها", "هم", "نا", "هما", "كم", "هن");

  private static final int SHORTEST_STEM = 3;

  /** How much likelier than by its parts a word of its own is: e to this power. */
  private static final double OWN_WORD = 3;

  /** A word that is known without the article is hardly another with it. */
  private static final double ARTICLE = 4;

  /** The cost of a stem that was never counted: as of the rarest words. */
  private static final double UNKNOWN = 16;

  private final Lexicon lexicon;
  private final List<Clitic> before;
  private final List<Clitic> after;

  BareWords(LanguageModel model) {
    this.lexicon = model.lexicon();
    this.before = model.clitics().before();
    this.after =
        model.clitics().after().stream().filter(c -> PRONOUNS.contains(c.letters())).toList();
  }

  private record Cut(String stem, double cost) {}

  /**
   * The word inside.
   *
   * @param form without marks and tatweel
   */
  String of(String form) {
    String bare = form;
    String inside = inside(form);
    while (!inside.equals(bare)) {
      bare = inside;
      inside = inside(bare);
    }
    return bare;
  }

  private String inside(String form) {
    Cut best = new Cut(form, whole(form));
    for (Clitic front : before) {
      if (form.startsWith(front.letters())) {
        best = better(best, form, front);
      }
    }
    return best.stem();
  }

  /** What the form costs as a word of its own. */
  private double whole(String form) {
    return cost(form, UNKNOWN + OWN_WORD) + OWN_WORD;
  }

  private Cut better(Cut soFar, String form, Clitic front) {
    Cut best = soFar;
    String rest = form.substring(front.letters().length());
    for (Clitic back : after) {
      int end = rest.length() - back.letters().length();
      if (end >= SHORTEST_STEM
          && rest.endsWith(back.letters())
          && end < form.length()
          && Clitics.allows(front, rest.charAt(0), rest.charAt(1))) {
        best = better(best, stem(rest.substring(0, end), front, back));
      }
    }
    return best;
  }

  private static Cut better(Cut a, Cut b) {
    return b.cost() < a.cost() ? b : a;
  }

  /**
   * Before a pronoun a final ta marbuta opens; only a noun has the article, and no pronoun then.
   */
  private Cut stem(String stem, Clitic front, Clitic back) {
    boolean hasArticle = front.letters().endsWith("ال") || front.letters().endsWith("لل");
    boolean isKnown = lexicon.find(stem) >= 0 && front.letters().endsWith("ال");
    double clitics = front.cost() + back.cost() - (isKnown ? ARTICLE : 0);
    if (back.letters().isEmpty()) {
      double unknown = hasArticle ? UNKNOWN - OWN_WORD : Double.POSITIVE_INFINITY;
      return new Cut(stem, cost(stem, unknown) + clitics);
    }
    if (hasArticle) {
      return new Cut(stem, Double.POSITIVE_INFINITY);
    }
    Cut plain = new Cut(stem, cost(stem, Double.POSITIVE_INFINITY) + clitics);
    return stem.endsWith("ت") ? better(plain, closed(stem, clitics)) : plain;
  }

  private Cut closed(String stem, double clitics) {
    String closed = stem.substring(0, stem.length() - 1) + "ة";
    return new Cut(closed, cost(closed, Double.POSITIVE_INFINITY) + clitics);
  }

  private double cost(String word, double unknown) {
    int index = lexicon.find(word);
    return index < 0 ? unknown : lexicon.cost(index);
  }
}
