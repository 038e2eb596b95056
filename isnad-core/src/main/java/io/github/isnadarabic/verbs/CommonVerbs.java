package io.github.isnadarabic.verbs;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Word;
import java.util.HashSet;
import java.util.Set;

/**
 * Frequent verbs of the news that are no cues: enough to see that a clause begins. Thread-safe;
 * {@code common.words} lists them as {@code form: root/vowel …}.
 */
public final class CommonVerbs {
  private static final Set<String> FINITE = load();

  private static final Known<Boolean> KNOWN = Known.byKey(CommonVerbs::isFinite);

  private CommonVerbs() {}

  private static Set<String> load() {
    Glossary verbs = Glossary.ofResource(CommonVerbs.class, "common.words");
    Set<String> finite = new HashSet<>(verbs.get("also"));
    for (VerbForm form : VerbForm.values()) {
      for (String entry : verbs.get(form.name())) {
        add(entry, form, finite);
      }
    }
    finite.removeAll(verbs.get("not"));
    return finite;
  }

  private static void add(String entry, VerbForm form, Set<String> finite) {
    char vowel = entry.length() > 4 ? entry.charAt(4) : 'a';
    Conjugation.of(
        entry.substring(0, 3),
        form.name(),
        vowel,
        (key, inflection) -> {
          if (isUsual(inflection)) {
            finite.add(key);
          }
        });
  }

  private static boolean isUsual(Inflection inflection) {
    return inflection.person() == 3
        && inflection.voice() == Inflection.Voice.ACTIVE
        && (inflection.tense() == Inflection.Tense.PAST
            || inflection.tense() == Inflection.Tense.PRESENT);
  }

  /** Whether the word, without a conjunction, is a finite form of one of them. */
  public static boolean isFinite(Word word) {
    return KNOWN.of(word);
  }

  /** Whether the key, without a conjunction, is a finite form of one of them. */
  public static boolean isFinite(String key) {
    return FINITE.contains(key)
        || (Clitics.mayHaveConjunction(key) && FINITE.contains(key.substring(1)));
  }
}
