package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeAnchor;
import io.github.isnadarabic.model.TimeFinding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what durations are counted from, computes where counting leads, and holds that against the
 * date that stands beside: {@code وبعد يومين من الزيارة، في 5 مارس}.
 */
final class EventAnchors {
  private static final String RULE = "time/anchor";
  private static final int BESIDE = 4;
  private static final int DIRECTLY = 1;

  private final Tokens t;
  private final List<Told> told;
  private final EventPhrases phrases;
  private final List<TimeFinding> findings = new ArrayList<>();

  EventAnchors(Tokens tokens, List<Told> told) {
    this.t = tokens;
    this.told = told;
    this.phrases = new EventPhrases(tokens, told);
  }

  List<TimeFinding> findings() {
    return findings;
  }

  /** The expressions with what they are counted from. */
  List<Told> anchored() {
    List<Told> result = new ArrayList<>(told);
    for (int i = 0; i < told.size(); i++) {
      int at = i;
      if (told.get(i).piece().meaning() instanceof Counted counted
          && !Resolver.isFromNow(counted, told.get(i).context())) {
        anchor(at, counted)
            .ifPresent(a -> result.set(at, told.get(at).with(told.get(at).time().anchoredTo(a))));
      }
    }
    return result;
  }

  private Optional<TimeAnchor> anchor(int i, Counted counted) {
    Optional<Span> phrase = phrases.after(i);
    Optional<Told> event = phrases.event(i, phrase);
    Optional<Told> beside = beside(i, phrase).filter(other -> !event.equals(Optional.of(other)));
    Optional<LocalDate> computed =
        event.flatMap(Told::day).flatMap(day -> moved(day, counted, counted.sign()));
    Span from = phrase.or(() -> event.map(e -> e.time().span())).orElse(told.get(i).time().span());
    if (computed.isPresent()) {
      beside.ifPresent(other -> compare(i, counted, other, computed.get()));
      return computed.map(day -> new TimeAnchor(from, day.toString()));
    }
    return beside.flatMap(other -> implied(i, counted, other, from));
  }

  private static Optional<LocalDate> moved(LocalDate day, Counted counted, int sign) {
    return counted.length().from(day.atStartOfDay(), sign).map(LocalDateTime::toLocalDate);
  }

  /** The date that stands directly before, or after the words for the event. */
  private Optional<Told> beside(int i, Optional<Span> phrase) {
    int from = told.get(i).piece().from();
    int end = told.get(i).piece().end();
    if (i > 0
        && from - told.get(i - 1).piece().end() < DIRECTLY
        && told.get(i - 1).day().isPresent()) {
      return Optional.of(told.get(i - 1));
    }
    int after = phrase.isPresent() ? phrases.end(end) : end;
    boolean next = i + 1 < told.size() && told.get(i + 1).piece().from() - after <= BESIDE;
    return next && isSameSentence(after, told.get(i + 1).piece().from())
        ? Optional.of(told.get(i + 1)).filter(other -> other.day().isPresent())
        : Optional.empty();
  }

  private boolean isSameSentence(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean and = t.word(k) != null && t.word(k).and();
      if (t.isSentenceEnd(k + 1) || t.isMark(k, "؛") || and) {
        return false;
      }
    }
    return true;
  }

  private void compare(int i, Counted counted, Told stated, LocalDate computed) {
    LocalDate day = stated.day().orElseThrow();
    long apart = Math.abs(day.toEpochDay() - computed.toEpochDay());
    boolean agree = apart <= tolerance(counted.length());
    findings.add(
        new TimeFinding(
            agree ? TimeFinding.Kind.AGREEMENT : TimeFinding.Kind.CONTRADICTION,
            TimeFinding.Check.DISTANCE,
            told.get(i).time().span(),
            stated.time().span(),
            day.toString(),
            agree ? day.toString() : computed.toString(),
            Evidence.of(RULE, told.get(i).time().span())));
  }

  /** How many days a length may be off: it is as exact as its unit, less so after "about". */
  private static long tolerance(Length length) {
    long days =
        switch (length.unit()) {
          case WEEK -> 3;
          case MONTH -> 15;
          case YEAR, DECADE, CENTURY -> 183;
          default -> 0;
        };
    return length.mod().isPresent() ? 2 * days + 1 : days;
  }

  /** The event has no time of its own: it gets one from the date beside. */
  private Optional<TimeAnchor> implied(int i, Counted counted, Told stated, Span event) {
    LocalDate day = stated.day().orElseThrow();
    Optional<LocalDate> before = moved(day, counted, -counted.sign());
    before.ifPresent(
        date ->
            findings.add(
                new TimeFinding(
                    TimeFinding.Kind.IMPLICATION,
                    TimeFinding.Check.DISTANCE,
                    told.get(i).time().span(),
                    event,
                    "",
                    date.toString(),
                    Evidence.of(RULE, stated.time().span()))));
    return before.map(date -> new TimeAnchor(event, day.toString()));
  }
}
