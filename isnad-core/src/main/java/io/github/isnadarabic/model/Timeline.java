package io.github.isnadarabic.model;

import java.util.List;

/**
 * The events of a page in the order in which they happened, and what came of holding its times
 * against each other.
 *
 * @param events the earliest first; of one time, in the order of the text
 * @param findings in the order of the text
 */
public record Timeline(List<TimelineEvent> events, List<TimeFinding> findings) {

  public Timeline {
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }

  /** The findings of a kind. */
  public List<TimeFinding> findings(TimeFinding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }
}
