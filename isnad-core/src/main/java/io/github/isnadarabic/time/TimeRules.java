package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.rules.Rule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of the time layer, and the examples that hold them. In an example {@code 2024-03-18 |}
 * before the text is its reference; what it must give is {@code words=TYPE value MOD}, several
 * parted by {@code ;}. Immutable and thread-safe.
 */
public final class TimeRules {
  private final TimeTagger tagger;

  public TimeRules(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /** The rules that Isnad ships. */
  public static List<Rule> all() {
    return Lexicon.rules();
  }

  /** What does not hold of a rule, one line for each example; empty if all hold. */
  public List<String> failures(Rule rule) {
    List<String> failures = new ArrayList<>();
    for (Rule.Example example : rule.matches()) {
      String found = times(example.text());
      if (!found.equals(example.expected())) {
        failures.add(rule.name() + ": " + example.text() + " gives " + found);
      }
    }
    for (String text : rule.leaves()) {
      String found = times(text);
      if (!found.isEmpty()) {
        failures.add(rule.name() + ": " + text + " must be left, gives " + found);
      }
    }
    return failures;
  }

  private String times(String example) {
    int bar = example.indexOf(" | ");
    String text = bar < 0 ? example : example.substring(bar + 3);
    Optional<LocalDateTime> reference =
        bar < 0 ? Optional.empty() : Optional.of(TimeTagger.reference(example.substring(0, bar)));
    return tagger.read(text, reference).times().stream()
        .map(time -> told(time, text))
        .collect(Collectors.joining("; "));
  }

  private static String told(Timex time, String text) {
    String mod = time.mod().map(m -> " " + m).orElse("");
    return time.span().of(text) + "=" + time.type() + " " + time.value().orElse("-") + mod;
  }
}
