package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.time.TimeTagger;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well the times of the composed sentences are found: precision, recall and F1 of spans that
 * are equal to the code unit, the share of right values among them, and F1 of span and value
 * together.
 */
final class TimeAccuracy implements Accuracy.Layer {
  /** These rise when the layer gets better, and never fall. */
  private static final double F1_FLOOR = 0.985;

  private static final double VALUE_FLOOR = 0.985;
  private static final double END_TO_END_FLOOR = 0.98;

  private final TimeTagger tagger = TimeTagger.standard();
  private final List<String> misses = new ArrayList<>();
  private int expected;
  private int found;
  private int spans;
  private int both;
  private int falseInNone;

  TimeAccuracy() {
    TimeSentence.all().forEach(this::add);
  }

  @Override
  public String name() {
    return "times";
  }

  @Override
  public void print(PrintStream out) {
    misses.forEach(miss -> out.println("    " + miss));
    out.println("  spans          " + new Score(spans, found, expected));
    out.println("  end to end     " + new Score(both, found, expected));
    out.printf(Locale.ROOT, "  values         %.1f of right spans%n", 100 * values());
    out.println("  false times    " + falseInNone + " in sentences without a time");
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("spans F1", new Score(spans, found, expected).f1(), F1_FLOOR),
        Figure.atLeast("values", values(), VALUE_FLOOR),
        Figure.atLeast("end to end F1", new Score(both, found, expected).f1(), END_TO_END_FLOOR),
        Figure.atMost("false times", falseInNone, 0));
  }

  private double values() {
    return (double) both / spans;
  }

  private void add(TimeSentence sentence) {
    List<Timex> times = tagger.read(sentence.text(), sentence.reference()).times();
    expected += sentence.times().size();
    found += times.size();
    falseInNone += sentence.times().isEmpty() ? times.size() : 0;
    long right = sentence.times().stream().filter(time -> isRight(time, times)).count();
    if (right < Math.max(sentence.times().size(), times.size())) {
      misses.add(sentence.text());
      sentence.times().forEach(time -> misses.add("  expected " + of(sentence, time)));
      times.forEach(time -> misses.add("  found    " + of(sentence, time)));
    }
  }

  private boolean isRight(TimeSentence.Expected time, List<Timex> times) {
    for (Timex one : times) {
      if (one.span().equals(time.span())) {
        boolean value = one.value().filter(time.values()::contains).isPresent();
        spans++;
        both += value ? 1 : 0;
        return value;
      }
    }
    return false;
  }

  private static String of(TimeSentence sentence, TimeSentence.Expected time) {
    return time.span().of(sentence.text()) + " = " + time.type() + " " + time.values();
  }

  private static String of(TimeSentence sentence, Timex time) {
    return time.span().of(sentence.text()) + " = " + time.type() + " " + time.value().orElse("-");
  }
}
