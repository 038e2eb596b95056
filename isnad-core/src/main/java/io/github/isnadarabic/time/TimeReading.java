package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.Timex;
import java.util.List;

/**
 * The times of one text.
 *
 * @param times in the order of the text
 * @param findings what came of holding them against each other, in the order of the text
 * @param problems times that no calendar and no clock has; places in the text that was given
 */
public record TimeReading(List<Timex> times, List<TimeFinding> findings, List<Problem> problems) {

  public TimeReading {
    times = List.copyOf(times);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
