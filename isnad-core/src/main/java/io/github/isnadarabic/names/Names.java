package io.github.isnadarabic.names;

import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/** Given names, family names and places that Isnad knows. All take keys. Thread-safe. */
public final class Names {
  private static final Glossary PEOPLE = Glossary.ofResource(Names.class, "people.words");
  private static final Set<String> MALE = PEOPLE.get("male");
  private static final Set<String> FEMALE = PEOPLE.get("female");
  private static final Set<String> FAMILY = PEOPLE.get("family");
  private static final Glossary PLACE_NAMES = Glossary.ofResource(Names.class, "places.words");
  private static final Set<String> PLACES = PLACE_NAMES.get("place");
  private static final Set<String> FIRST_OF_PLACES = PLACE_NAMES.firstWords("place");

  /** Parts that begin a name of two words. */
  private static final Set<String> PARTS =
      Set.of("عبد", "ابو", "ابي", "ابا", "بن", "ابن", "بنت", "ام", "ال", "ذو", "ولد", "آل");

  private static final Known<Kinds> KINDS = Known.byKey(Kinds::of);

  /** What a word may name. */
  private record Kinds(boolean given, boolean family, boolean part, boolean place, boolean begins) {
    static Kinds of(String key) {
      return new Kinds(
          isGiven(key), FAMILY.contains(key), isPart(key), isPlace(key), beginsPlace(key));
    }

    boolean isName() {
      return given || family || part;
    }
  }

  private Names() {}

  public static boolean isGiven(Word word) {
    return KINDS.of(word).given();
  }

  public static boolean isGiven(String key) {
    return MALE.contains(key) || FEMALE.contains(key) || key.startsWith("عبدال");
  }

  public static boolean isFemale(String key) {
    return FEMALE.contains(key);
  }

  public static boolean isMale(String key) {
    return MALE.contains(key) || key.startsWith("عبد");
  }

  public static boolean isFamily(Word word) {
    return KINDS.of(word).family();
  }

  /** {@code عبد}, {@code أبو}, {@code بن}: more of the name follows. */
  public static boolean isPart(Word word) {
    return KINDS.of(word).part();
  }

  /** {@code عبد}, {@code أبو}, {@code بن}: more of the name follows. */
  public static boolean isPart(String key) {
    return PARTS.contains(key);
  }

  public static boolean isName(Word word) {
    return KINDS.of(word).isName();
  }

  public static boolean isName(String key) {
    return isGiven(key) || FAMILY.contains(key) || isPart(key);
  }

  /** Whether a name of a place begins with this word. */
  public static boolean beginsPlace(Word word) {
    return KINDS.of(word).begins();
  }

  /** Whether a name of a place begins with this word. */
  public static boolean beginsPlace(String key) {
    return FIRST_OF_PLACES.contains(key);
  }

  /** Whether the word alone is a place. */
  public static boolean isPlace(Word word) {
    return KINDS.of(word).place();
  }

  /** Whether a name of one, two or three words, with a space between, is a place. */
  public static boolean isPlace(String name) {
    return PLACES.contains(name);
  }
}
