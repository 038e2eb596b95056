package io.github.isnadarabic.words;

/** Possessive pronouns at the end of nouns. Works on forms and keys. Thread-safe. */
public final class Possessives {
  private static final String[] ENDINGS = {"هما", "ها", "هم", "هن", "نا", "كم", "ه"};
  private static final String LAST_LETTERS = "اهمن";

  private Possessives() {}

  /** The noun without its pronoun, ة restored; the noun itself where it has none. */
  public static String without(String noun) {
    int length = noun.length();
    if (length < 4 || LAST_LETTERS.indexOf(noun.charAt(length - 1)) < 0) {
      return noun;
    }
    for (String ending : ENDINGS) {
      if (noun.endsWith(ending) && length - ending.length() >= 3) {
        return restored(noun.substring(0, length - ending.length()));
      }
    }
    return noun;
  }

  private static String restored(String bare) {
    boolean feminine = bare.endsWith("ت") && !bare.endsWith("ات") && bare.length() > 3;
    return feminine ? bare.substring(0, bare.length() - 1) + "ة" : bare;
  }
}
