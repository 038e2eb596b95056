package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.TimeFinding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The five things that one must know of a page first, in numbers and in careful words. */
final class Findings {
  private final Report report;
  private final Voices voices;

  Findings(Report report) {
    this.report = report;
    this.voices = new Voices(report);
  }

  /** Whether the body bears out the headline; none where nobody looked or there is no headline. */
  Optional<HeadlineSupport> headline() {
    return report.found(Layer.HEADLINE).stream().findFirst();
  }

  int disguisedWords() {
    return HiddenWord.of(report.disguises(), true).size();
  }

  int namedSources() {
    return (int) voices.all().stream().filter(voice -> voice.kind().isNamed()).count();
  }

  int unnamedSources() {
    return voices.of(SourceKind.ANONYMOUS).size() + voices.of(SourceKind.COLLECTIVE).size();
  }

  int timesThatDisagree() {
    return (int)
        report.found(Layer.TIME_FINDINGS).stream()
            .filter(finding -> finding.kind() == TimeFinding.Kind.CONTRADICTION)
            .count();
  }

  /** A line for each that somebody looked for. */
  List<Fact> lines(Labels labels) {
    if (!report.document().layers().contains(Layer.HEADLINE)) {
      return List.of();
    }
    String sources = labels.format("findings.sources.counts", namedSources(), unnamedSources());
    return List.of(
        new Fact(labels.get("findings.headline"), headline(labels)),
        Fact.of(labels.get("findings.disguises"), disguisedWords()),
        new Fact(labels.get("findings.damage"), damage(labels)),
        new Fact(labels.get("findings.sources"), sources),
        Fact.of(labels.get("findings.times"), timesThatDisagree()));
  }

  private String headline(Labels labels) {
    return headline()
        .map(found -> new HeadlineSentences(report.text(), labels).verdict(found))
        .orElse(labels.get("headline.none"));
  }

  /** The signs with how often each is there. */
  private String damage(Labels labels) {
    List<Damage> signs = report.found(Layer.DAMAGE);
    if (signs.isEmpty()) {
      return labels.get("damage.none");
    }
    return Stream.of(Damage.Kind.values())
        .map(kind -> count(kind, signs, labels))
        .flatMap(Optional::stream)
        .collect(labels.list());
  }

  private static Optional<String> count(Damage.Kind kind, List<Damage> signs, Labels labels) {
    long count = signs.stream().filter(sign -> sign.kind() == kind).count();
    return count == 0 ? Optional.empty() : Optional.of(labels.of(kind) + " × " + count);
  }
}
