package io.github.isnadarabic.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Points and periods of the calendar, put together from pieces that stand side by side: {@code
 * الساعة 20:45 مساء غد الجمعة} is a clock time, a day counted from today and a weekday.
 */
final class Phrases implements Grammar {
  private static final String RULE = "time/phrase";
  private static final int MAX_PIECES = 7;

  private final List<Grammar> pieces;

  Phrases() {
    List<Grammar> periods =
        List.of(
            new PeriodGrammar(),
            new YearGrammar(),
            new CenturyGrammar(),
            new NameGrammar(),
            new MonthGrammar());
    List<Grammar> all = new ArrayList<>(periods);
    all.add(new EdgeGrammar(periods));
    all.add(new DeicticGrammar());
    all.add(new WeekdayGrammar());
    all.add(new NumericGrammar());
    all.add(new NthGrammar());
    all.add(new NightGrammar());
    all.add(new PartGrammar());
    all.add(new ClockGrammar());
    pieces = List.copyOf(all);
  }

  @Override
  public Piece read(Tokens t, int i) {
    Piece first = piece(t, i);
    Piece whole = first;
    for (int n = 1; first.is() && n < MAX_PIECES; n++) {
      Piece longer = extended(t, whole);
      if (longer.end() == whole.end()) {
        break;
      }
      whole = longer;
    }
    return whole;
  }

  private Piece piece(Tokens t, int i) {
    Piece longest = Piece.NONE;
    for (Grammar grammar : pieces) {
      longest = longest.orLonger(grammar.read(t, i));
    }
    return longest;
  }

  private Piece extended(Tokens t, Piece whole) {
    for (Link link : Link.values()) {
      int at = link.after(t, whole.end());
      if (at < 0 || (t.word(at) != null && t.word(at).and())) {
        continue;
      }
      Piece next = piece(t, at);
      if (next.is() && link.joins(whole.fields(), next.fields())) {
        Piece merged = merged(t, whole, next, link);
        if (merged.is()) {
          return merged;
        }
      }
    }
    return whole;
  }

  private static Piece merged(Tokens t, Piece whole, Piece next, Link link) {
    int end = link.end(t, next.end());
    return link.prepared(whole.fields(), next.fields())
        .flatMap(fields -> fields.merge(next.fields()))
        .map(both -> new Piece(both, whole.from(), end, RULE))
        .orElse(Piece.NONE);
  }
}
