package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeAnchor;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.TimeFinding.Kind;
import io.github.isnadarabic.model.Timex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what came of holding two times against each other. */
final class FindingWords {
  private static final String AFTER = "بعد ";
  private static final String BEFORE = "قبل ";

  private final String text;
  private final Labels labels;
  private final TimeWords words;
  private final Map<Span, Timex> times;

  FindingWords(Report report, Labels labels) {
    this.text = report.text();
    this.labels = labels;
    this.words = new TimeWords(labels);
    this.times =
        report.times().stream()
            .collect(Collectors.toMap(Timex::span, Function.identity(), (one, other) -> one));
  }

  /** The sentence for a finding. */
  String of(TimeFinding finding) {
    return labels.format(
        key(finding),
        finding.first().of(text),
        finding.second().of(text),
        value(finding.check(), finding.stated()),
        value(finding.check(), finding.computed()),
        sum(finding.first()));
  }

  private static String key(TimeFinding finding) {
    return finding.kind() == Kind.IMPLICATION
        ? "finding.IMPLICATION"
        : "finding." + finding.check() + "." + finding.kind();
  }

  private String value(TimeFinding.Check check, String value) {
    return switch (check) {
      case WEEKDAY -> DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL, words.locale());
      case MONTH_NAMES ->
          Month.valueOf(value).getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
      case LENGTH -> words.length(value);
      case CALENDARS, DISTANCE -> words.value(value);
    };
  }

  /** {@code 3 مارس 2024 + يومين}; the words alone where counting does not lead back to one day. */
  private String sum(Span span) {
    String said = span.of(text);
    int sign = said.startsWith(AFTER) ? 1 : said.startsWith(BEFORE) ? -1 : 0;
    Optional<LocalDate> from =
        sign == 0
            ? Optional.empty()
            : Optional.ofNullable(times.get(span)).flatMap(t -> from(t, sign));
    String length = sign == 0 ? said : said.substring(AFTER.length());
    return from.map(day -> words.value(day.toString()) + (sign > 0 ? " + " : " − ") + length)
        .orElse("«" + said + "»");
  }

  /** The day that a time of days or weeks is counted from. */
  private static Optional<LocalDate> from(Timex time, int sign) {
    Optional<LocalDate> target = time.anchor().map(TimeAnchor::date).map(LocalDate::parse);
    return time.value()
        .filter(value -> value.matches("P\\d{1,6}[DW]"))
        .map(value -> Period.parse(value).multipliedBy(sign))
        .flatMap(length -> target.map(day -> day.minus(length)));
  }
}
