package io.github.isnadarabic.attribution;

import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;

/** Whom the pronoun at the end of a noun can mean: {@code قوله}, {@code قولها}, {@code قولهم}. */
final class Pronouns {
  private Pronouns() {}

  static Gender gender(String noun) {
    return noun.endsWith("ها")
        ? Gender.FEMININE
        : noun.endsWith("ه") ? Gender.MASCULINE : Gender.EITHER;
  }

  static GrammaticalNumber number(String noun) {
    return noun.endsWith("هم") ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
  }
}
