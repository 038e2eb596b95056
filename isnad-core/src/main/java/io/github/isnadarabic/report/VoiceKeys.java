package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells which attributions have the same voice: named ones by whom they name, others by words. */
final class VoiceKeys {
  private final Report report;
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

  VoiceKeys(Report report) {
    this.report = report;
    report.found(Layer.MENTIONS).forEach(mention -> mentions.put(mention.span().start(), mention));
  }

  /** The same for attributions of the same voice. */
  String of(Attribution attribution) {
    SourceKind kind = attribution.sourceKind();
    if (attribution.speaker().isEmpty()) {
      return kind.name();
    }
    Span speaker = attribution.speaker().get();
    return kind
        + " "
        + mention(speaker, kind)
            .map(mention -> "#" + mention.group())
            .orElse(speaker.of(report.text()));
  }

  private Optional<Mention> mention(Span speaker, SourceKind kind) {
    return Optional.ofNullable(mentions.floorEntry(speaker.start()))
        .map(Map.Entry::getValue)
        .filter(mention -> mention.span().end() > speaker.start())
        .filter(mention -> suits(mention, kind));
  }

  private static boolean suits(Mention mention, SourceKind kind) {
    boolean isPerson = mention.kind() == Mention.Kind.PERSON;
    return isPerson ? kind == SourceKind.NAMED_PERSON : kind == SourceKind.NAMED_ORGANISATION;
  }
}
