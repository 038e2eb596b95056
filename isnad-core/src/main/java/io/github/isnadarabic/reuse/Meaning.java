package io.github.isnadarabic.reuse;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Letters;
import java.util.Set;

/** What a word that was changed may mean for a claim. Immutable and thread-safe. */
final class Meaning {
  private final CueLexicon cues = CueLexicon.standard();
  private final Set<String> negations;
  private final Set<String> attributions;
  private final Set<String> numbers;

  Meaning() {
    Glossary words = Glossary.ofResource(Meaning.class, "changes.words");
    negations = words.get("negation");
    attributions = words.get("attribution");
    numbers = words.get("number");
  }

  private static String key(String word) {
    return Letters.key(Letters.form(word));
  }

  private static boolean has(Set<String> words, String word) {
    String key = key(word);
    return words.contains(key) || words.contains(Clitics.withoutConjunction(key));
  }

  boolean isNegation(String word) {
    return has(negations, word);
  }

  boolean isAttribution(String word) {
    return has(attributions, word);
  }

  boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0))
        || has(numbers, word)
        || numbers.contains(Clitics.withoutArticle(key(word)));
  }

  /** Whether the word may be a verb of saying. */
  boolean isSaying(String word) {
    return cues.readings(key(word)).stream().anyMatch(r -> r.isFinite() || r.isParticiple());
  }

  boolean isName(String word) {
    String key = key(word);
    return isBareName(key)
        || isBareName(Clitics.withoutConjunction(key))
        || isBareName(Clitics.without('ب', key))
        || isBareName(Clitics.without('ل', key));
  }

  private static boolean isBareName(String key) {
    return Names.isName(key) || Names.beginsPlace(key) || Names.isPlace(key);
  }
}
