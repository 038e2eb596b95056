package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.time.TimeTagger;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * How well the times of the composed sentences are found: precision, recall and F1 of spans that
 * are equal to the code unit, the share of right values among them, and F1 of span and value
 * together. Run with {@code --show} to see what was missed.
 */
public final class TimeAccuracy {
  private final TimeTagger tagger = TimeTagger.standard();
  private final PrintStream misses;
  private int expected;
  private int found;
  private int spans;
  private int both;
  private int falseInNone;

  private TimeAccuracy(PrintStream misses) {
    this.misses = misses;
  }

  /**
   * The figures, each a share.
   *
   * @param precision of spans
   * @param recall of spans
   * @param f1 of spans
   * @param value right values among right spans
   * @param endToEnd F1 of span and value together
   * @param falseTimes how many were found in sentences without a time
   */
  public record Figures(
      double precision, double recall, double f1, double value, double endToEnd, int falseTimes) {}

  public static void main(String[] args) {
    boolean show = List.of(args).contains("--show");
    Figures figures = measure(show ? System.out : new PrintStream(PrintStream.nullOutputStream()));
    System.out.printf(
        Locale.ROOT,
        "times: P %.1f R %.1f F1 %.1f, value %.1f, end to end F1 %.1f, false in sentences without"
            + " a time: %d%n",
        100 * figures.precision(),
        100 * figures.recall(),
        100 * figures.f1(),
        100 * figures.value(),
        100 * figures.endToEnd(),
        figures.falseTimes());
  }

  /** Measures on the sentences that Isnad ships; what was missed is printed. */
  public static Figures measure(PrintStream misses) {
    TimeAccuracy accuracy = new TimeAccuracy(misses);
    TimeSentence.all().forEach(accuracy::add);
    return accuracy.figures();
  }

  private void add(TimeSentence sentence) {
    List<Timex> times = tagger.read(sentence.text(), sentence.reference()).times();
    expected += sentence.times().size();
    found += times.size();
    falseInNone += sentence.times().isEmpty() ? times.size() : 0;
    long right = sentence.times().stream().filter(time -> isRight(time, times)).count();
    if (right < Math.max(sentence.times().size(), times.size())) {
      misses.println(sentence.text());
      sentence.times().forEach(time -> misses.println("  expected " + of(sentence, time)));
      times.forEach(time -> misses.println("  found    " + of(sentence, time)));
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

  private Figures figures() {
    return new Figures(
        (double) spans / found,
        (double) spans / expected,
        2.0 * spans / (found + expected),
        (double) both / spans,
        2.0 * both / (found + expected),
        falseInNone);
  }
}
