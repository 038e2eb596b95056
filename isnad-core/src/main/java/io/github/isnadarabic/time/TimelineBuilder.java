package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.Timeline;
import io.github.isnadarabic.model.TimelineEvent;
import io.github.isnadarabic.model.Timex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts what a page tells in the order in which it happened. Its one entry, {@link #of}, may be
 * called from any thread.
 */
public final class TimelineBuilder {
  private static final String SENTENCE = ".!?؟\n\r";
  private static final String CLAUSE = SENTENCE + "،؛:«»\"";

  /** How far a sentence is looked for: a page may be without punctuation. */
  private static final int REACH = 400;

  private final String text;
  private final List<TimelineEvent> events = new ArrayList<>();

  /** The days that sentences state, so that they are not told twice. */
  private final Set<String> stated = new HashSet<>();

  private TimelineBuilder(String text) {
    this.text = text;
  }

  /**
   * The timeline of a page.
   *
   * @throws IllegalStateException if the page's times were not read
   */
  public static Timeline of(Document document) {
    List<TimeFinding> findings = document.get(Layer.TIME_FINDINGS);
    TimelineBuilder builder = new TimelineBuilder(document.text().text());
    document.get(Layer.TIMES).forEach(builder::addStated);
    document.get(Layer.TIMES).forEach(builder::addAnchored);
    findings.forEach(builder::add);
    builder.events.sort(Comparator.comparing(TimelineEvent::at).thenComparing(TimelineEvent::time));
    return new Timeline(builder.events, findings);
  }

  private void addStated(Timex time) {
    boolean told = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
    if (told && time.begin().isPresent() && time.value().isPresent()) {
      add(time.begin().get(), time.value().get(), time.span(), true);
    }
  }

  private void addAnchored(Timex time) {
    if (time.anchor().isPresent()) {
      String date = time.anchor().get().date();
      add(LocalDate.parse(date).atStartOfDay(), date, time.span(), false);
    }
  }

  /** An event whose time follows from the text is on the line as well. */
  private void add(TimeFinding finding) {
    if (finding.kind() == TimeFinding.Kind.IMPLICATION) {
      String date = finding.computed();
      add(LocalDate.parse(date).atStartOfDay(), date, finding.second(), false);
    }
  }

  private void add(LocalDateTime at, String value, Span time, boolean said) {
    Span sentence = around(time, SENTENCE);
    TimelineEvent event = new TimelineEvent(at, value, around(time, CLAUSE), sentence, time, said);
    if (said) {
      stated.add(key(event));
    }
    if (said || !stated.contains(key(event))) {
      events.add(event);
    }
  }

  /** A day and the sentence that tells it. */
  private static String key(TimelineEvent event) {
    return event.at().toLocalDate() + "@" + event.sentence().start();
  }

  /** The stretch around a time up to the next of some marks, without outer white space. */
  private Span around(Span time, String marks) {
    int start = time.start();
    while (start > 0 && time.start() - start < REACH && !isMark(start - 1, marks)) {
      start--;
    }
    int end = time.end();
    while (end < text.length() && end - time.end() < REACH && !isMark(end, marks)) {
      end++;
    }
    while (start < time.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > time.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** A point or a colon between digits is part of a number. */
  private boolean isMark(int i, String marks) {
    if (marks.indexOf(text.charAt(i)) < 0) {
      return false;
    }
    boolean between = i > 0 && i + 1 < text.length() && Letters.digit(text.charAt(i - 1)) >= 0;
    return !(between && Letters.digit(text.charAt(i + 1)) >= 0);
  }
}
