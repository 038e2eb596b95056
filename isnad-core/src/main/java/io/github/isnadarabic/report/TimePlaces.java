package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimelineEvent;
import io.github.isnadarabic.model.Timex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What times mark in the text, and the ids by which text, timeline and table are linked. */
final class TimePlaces {
  private final List<Timex> times;
  private final Map<Span, String> events = new HashMap<>();
  private final TextLinks links;

  TimePlaces(Report report) {
    this.times = report.times();
    List<TimelineEvent> line = report.timeline().events();
    for (int i = 0; i < line.size(); i++) {
      events.putIfAbsent(line.get(i).time(), event(i));
    }
    this.links = new TextLinks(marks());
  }

  /** A mark for each time, in order; it leads to its place on the line, or else to the table. */
  List<Mark> marks() {
    return IntStream.range(0, times.size()).mapToObj(i -> mark(i, times.get(i))).toList();
  }

  private Mark mark(int number, Timex time) {
    String target = events.getOrDefault(time.span(), row(number));
    Map<String, String> values = new LinkedHashMap<>();
    time.value().ifPresent(value -> values.put("value", value));
    time.mod().ifPresent(mod -> values.put("mod", mod.name()));
    return new Mark(
        "times",
        "Time",
        Mark.Kind.of("timeType.", time.type()),
        time.span(),
        new Mark.Link(Mark.Drawn.LINK, time(number), target),
        values,
        time.evidence());
  }

  /** The id in the text of the time whose words a span begins with. */
  String inText(Span span) {
    return links.in(span).stream().findFirst().map(link -> link.mark().link().id()).orElse("");
  }

  /** The id of a time in the text. */
  static String time(int number) {
    return "x" + (number + 1);
  }

  /** The id of a time in the table. */
  static String row(int number) {
    return "t" + (number + 1);
  }

  /** The id of an event on the line. */
  static String event(int number) {
    return "e" + (number + 1);
  }
}
