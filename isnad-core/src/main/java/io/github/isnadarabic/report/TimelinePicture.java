package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.Timeline;
import io.github.isnadarabic.model.TimelineEvent;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The timeline in a web page: dots on a line in the direction of reading, the earliest first. */
final class TimelinePicture {
  private final String text;
  private final HtmlPage page;
  private final TimePlaces places;
  private final TimeWords words;

  /** Where words begin that contradict others. */
  private final NavigableSet<Integer> clashes = new TreeSet<>();

  TimelinePicture(Report report, HtmlPage page) {
    this.text = report.text();
    this.page = page;
    this.places = new TimePlaces(report);
    this.words = new TimeWords(page.labels());
  }

  void write(Timeline line) {
    for (TimeFinding finding : line.findings(TimeFinding.Kind.CONTRADICTION)) {
      clashes.add(finding.first().start());
      clashes.add(finding.second().start());
    }
    page.open("ol", "class", "timeline");
    for (int i = 0; i < line.events().size(); i++) {
      event(line.events().get(i), TimePlaces.event(i));
    }
    page.close();
  }

  private void event(TimelineEvent event, String id) {
    page.open("li", "class", kind(event), "id", id);
    page.open("a", "href", "#" + places.inText(event.time()))
        .text(words.value(event.value()))
        .close();
    if (!event.stated()) {
      page.element("small", page.labels().get("times.computed"));
    }
    Excerpt excerpt = Excerpt.of(event, text);
    page.open("p", "lang", "ar", "dir", "auto").text(excerpt.before());
    page.element("b", excerpt.words()).text(excerpt.after()).close().close();
  }

  private String kind(TimelineEvent event) {
    if (isClash(event.time())) {
      return "clash";
    }
    return event.stated() ? "stated" : "computed";
  }

  private boolean isClash(Span time) {
    Integer next = clashes.ceiling(time.start());
    return next != null && next < time.end();
  }
}
