package io.github.isnadarabic.attribution;

import java.util.Set;

/**
 * The words after a comma that point back to the claim before it. {@code وهي مزاعم} names claims
 * anew and is none of them.
 */
final class Pointers {
  private static final Set<String> PRONOUN = Set.of("وهي", "وهو");

  private Pointers() {}

  /** Whether a pointer begins here: {@code وهي معلومة}, {@code الأمر الذي}. */
  static boolean begins(Article article, int at) {
    return (PRONOUN.contains(article.key(at)) && isClaim(article, at + 1))
        || (article.key(at).equals("الامر") && article.key(at + 1).equals("الذي"));
  }

  /** Where the pointer begins that a verb belongs to, or -1: {@code ، وهي معلومة لم ينكرها}. */
  static int before(Article article, int verb, int from) {
    int last = Particles.NEGATION.contains(article.key(verb - 1)) ? verb - 2 : verb - 1;
    int at = last - 1;
    boolean apart = at > from && Particles.isComma(article.word(at - 1));
    return apart && begins(article, at) ? at : -1;
  }

  private static boolean isClaim(Article article, int at) {
    return Particles.POINTER.contains(article.key(at));
  }
}
