package io.github.isnadarabic.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in words what a mark is and why, a line each: what a reader sees who points at it. */
final class MarkWords {
  /** How many characters of a value, or of the words a rule went by, are shown. */
  private static final int LONGEST = 120;

  /** The values that people are told, in this order. */
  private static final List<String> VALUES =
      List.of("written", "restored", "candidates", "value", "cue", "source");

  private final Report report;
  private final Labels labels;

  MarkWords(Report report, Labels labels) {
    this.report = report;
    this.labels = labels;
  }

  String of(Mark mark) {
    StringBuilder told = new StringBuilder(labels.get("type." + mark.type()));
    told.append(labels.get("colon")).append(kinds(mark));
    VALUES.forEach(name -> value(mark, name).ifPresent(value -> line(told, name, value)));
    line(told, "rule", mark.evidence().rule());
    mark.evidence()
        .cue()
        .filter(cue -> !cue.equals(mark.span()))
        .ifPresent(cue -> line(told, "words", cue.of(report.text())));
    return told.toString();
  }

  private String kinds(Mark mark) {
    String prefix = mark.kind().labels();
    return mark.kind().names().stream()
        .map(name -> labels.get(prefix + name))
        .collect(Collectors.joining(labels.get("list.comma")));
  }

  private static Optional<String> value(Mark mark, String name) {
    return Optional.ofNullable(mark.values().get(name)).filter(value -> !value.isEmpty());
  }

  private void line(StringBuilder told, String name, String value) {
    String shown = Shortened.of(value.replace('\n', ' '), LONGEST);
    told.append('\n').append(labels.get("value." + name)).append(labels.get("colon")).append(shown);
  }
}
