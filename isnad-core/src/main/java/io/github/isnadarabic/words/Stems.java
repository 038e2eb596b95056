package io.github.isnadarabic.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The stems by which words of headline and body are held against each other: consonants without
 * clitics, endings and long vowels, so that {@code وزير}, {@code الوزراء} and {@code يغادر}, {@code
 * غادر} meet. Stems only compare; they are no words. Works on keys. Thread-safe.
 */
public final class Stems {
  private static final int SHORTEST = 3;
  private static final String[] PRONOUNS = {"هما", "ها", "هم", "هن", "نا", "كم", "ه"};
  private static final String[] ENDINGS = {
    "تين", "تان", "ات", "ون", "ين", "ان", "وا", "اء", "ية", "ة", "ت", "ي", "ا"
  };

  private static final Known<List<String>> STEMS = Known.byKey(Stems::of);

  private Stems() {}

  /** The ways to read a word without what is written together with it. */
  public static List<String> bare(String key) {
    List<String> bare = new ArrayList<>(4);
    add(key, bare);
    if (Clitics.mayHaveConjunction(key)) {
      add(key.substring(1), bare);
    }
    return bare;
  }

  private static void add(String key, List<String> bare) {
    if (Clitics.hasArticle(key)) {
      bare.add(Clitics.withoutArticle(key));
      return;
    }
    bare.add(key);
    if (key.length() > SHORTEST && "بلك".indexOf(key.charAt(0)) >= 0) {
      bare.add(key.substring(1));
    }
  }

  /** The stems of all ways to read a word. */
  public static List<String> of(Word word) {
    return STEMS.of(word);
  }

  /** The stems of all ways to read a word. */
  public static List<String> of(String key) {
    List<String> stems = new ArrayList<>(4);
    for (String bare : bare(key)) {
      addNew(stem(bare), stems);
      if (bare.length() > SHORTEST && "ست".indexOf(bare.charAt(0)) >= 0) {
        addNew(stem(bare.substring(1)), stems);
      }
    }
    return List.copyOf(stems);
  }

  private static void addNew(String stem, List<String> stems) {
    if (stem.length() > 1 && !stems.contains(stem)) {
      stems.add(stem);
    }
  }

  /** A word that has no clitic before it, without pronouns and endings. */
  public static String shortened(String bare) {
    return cut(cut(bare, PRONOUNS), ENDINGS);
  }

  /** The stem of a word that has no clitic before it. */
  public static String stem(String bare) {
    String ended = shortened(bare);
    String consonants = consonants(ended);
    return consonants.length() >= SHORTEST ? consonants : ended;
  }

  private static String cut(String word, String[] endings) {
    if (word.isEmpty()) {
      return word;
    }
    char last = word.charAt(word.length() - 1);
    for (String ending : endings) {
      if (ending.charAt(ending.length() - 1) == last && word.endsWith(ending)) {
        String rest = word.substring(0, word.length() - ending.length());
        boolean hollow = ending.length() > 1 && rest.length() == SHORTEST;
        boolean enough = rest.length() > SHORTEST || hollow || consonantsOf(rest) >= SHORTEST;
        return enough ? rest : word;
      }
    }
    return word;
  }

  private static int consonantsOf(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean weak = (isWeak(word.charAt(i)) && i > 0) || word.charAt(i) == 'ا';
      count += weak ? 0 : 1;
    }
    return count;
  }

  private static String consonants(String word) {
    char[] letters = word.toCharArray();
    int count = 0;
    for (int i = 0; i < letters.length; i++) {
      boolean first = i == 0 && letters[i] == 'و';
      if (first || !isWeak(letters[i])) {
        letters[count++] = letters[i];
      }
    }
    return count == letters.length ? word : new String(letters, 0, count);
  }

  private static boolean isWeak(char letter) {
    return switch (letter) {
      case 'ا', 'و', 'ي', 'ئ', 'ؤ', 'ء' -> true;
      default -> false;
    };
  }
}
