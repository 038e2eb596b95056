package io.github.isnadarabic.attribution;

import io.github.isnadarabic.rules.Rule;
import io.github.isnadarabic.rules.RuleFile;
import io.github.isnadarabic.words.Letters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of {@code other-cues.rules}: cues that are no verbs. Thread-safe. */
final class OtherCues {
  static final List<Rule> RULES = RuleFile.ofResource(OtherCues.class, "other-cues.rules");

  private OtherCues() {}

  /** The words of the entries that begin with a field. */
  static Set<String> of(String field) {
    return RULES.stream()
        .flatMap(rule -> rule.entries().stream())
        .filter(entry -> entry.get(0).equals(field))
        .flatMap(entry -> entry.stream().skip(1))
        .map(Letters::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first words of all entries. */
  static Set<String> firstWords() {
    return Stream.of("preposition", "phrase", "beforeVerb", "presence")
        .flatMap(field -> of(field).stream())
        .map(entry -> entry.split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
