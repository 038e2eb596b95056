package io.github.isnadarabic.words;

import java.util.Set;

/** What is written together with an Arabic word and is none of it. Works on keys. Thread-safe. */
public final class Clitics {
  /** Verbal nouns of the forms IV and VIII whose root begins with lam. */
  private static final Set<String> LAM_OF_THE_ROOT =
      Set.of(
          "التزام", "التماس", "التقاء", "التحاق", "التفاف", "التهاب", "التباس", "التهام", "التقاط",
          "التفات", "الغاء", "القاء", "الزام", "الحاح", "الحاق", "الهام", "الماح", "الصاق");

  private static final Known<Parts> PARTS = Known.byKey(Parts::of);

  /**
   * What is left of a word.
   *
   * @param afterArticle without conjunction, preposition and article; null where it has no article
   * @param afterConjunction without a conjunction
   */
  private record Parts(String afterArticle, String afterConjunction) {
    static Parts of(String key) {
      String afterArticle = hasArticle(key) ? Clitics.withoutArticle(key) : null;
      return new Parts(afterArticle, Clitics.withoutConjunction(key));
    }
  }

  private Clitics() {}

  /** Whether a conjunction may stand before the key: {@code وقال}. */
  public static boolean mayHaveConjunction(String key) {
    return key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
  }

  /** The key without a conjunction, or as it is where it can have none. */
  public static String withoutConjunction(String key) {
    return mayHaveConjunction(key) ? key.substring(1) : key;
  }

  /** The key of a word without a conjunction, or as it is where it can have none. */
  public static String withoutConjunction(Word word) {
    return PARTS.of(word).afterConjunction();
  }

  static boolean hasArticle(Word word) {
    return PARTS.of(word).afterArticle() != null;
  }

  /** Whether the key begins with the article, alone or after و ف ب ك ل. */
  public static boolean hasArticle(String key) {
    return key.length() >= 4 && beginsLikeArticle(key) && !isVerbalNoun(key);
  }

  private static boolean beginsLikeArticle(String key) {
    return switch (key.charAt(0)) {
      case 'ا' -> key.charAt(1) == 'ل';
      case 'ل' -> key.charAt(1) == 'ل';
      case 'و', 'ف' -> key.startsWith("ال", 1) || key.startsWith("لل", 1);
      case 'ب', 'ك' -> key.startsWith("ال", 1);
      default -> false;
    };
  }

  /** {@code التزام}, {@code إلغاء}: the lam is the root's. */
  private static boolean isVerbalNoun(String key) {
    int at = key.indexOf("ال");
    return at >= 0 && at < 2 && isOfRoot(key.substring(at));
  }

  /** Also with a pronoun, or in the accusative: {@code التزامه}, {@code التزاما}. */
  private static boolean isOfRoot(String noun) {
    return LAM_OF_THE_ROOT.contains(noun)
        || LAM_OF_THE_ROOT.contains(Possessives.without(noun))
        || (noun.endsWith("ا") && LAM_OF_THE_ROOT.contains(noun.substring(0, noun.length() - 1)));
  }

  /** The key without conjunction, preposition and article, as far as it has an article. */
  public static String withoutArticle(String key) {
    if (!hasArticle(key)) {
      return key;
    }
    int at = key.indexOf('ل', key.startsWith("لل") ? 1 : key.startsWith("ال") ? 0 : 2);
    return key.substring(at + 1);
  }

  /** The key of a word without conjunction, preposition and article. */
  public static String withoutArticle(Word word) {
    String bare = PARTS.of(word).afterArticle();
    return bare == null ? word.key() : bare;
  }

  /** The key without one letter in front, where enough is left. */
  public static String without(char letter, String key) {
    return key.length() > 3 && key.charAt(0) == letter ? key.substring(1) : key;
  }
}
