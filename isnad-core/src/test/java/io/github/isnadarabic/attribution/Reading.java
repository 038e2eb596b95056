package io.github.isnadarabic.attribution;

import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.segment.Segmenter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text read by the three steps, for tests: attributions as {@code CUE|SOURCE|CONTENT}. */
public final class Reading {
  private static final Pipeline STEPS =
      Pipeline.of(Segmenter.standard(), MentionFinder.standard(), Attributor.standard());

  private final String text;
  private final Document document;

  private Reading(String text) {
    this.text = text;
    this.document = STEPS.read(Page.ofText("test", text));
  }

  public static Reading of(String text) {
    return new Reading(text);
  }

  public Document document() {
    return document;
  }

  public List<Attribution> attributions() {
    return document.get(Layer.ATTRIBUTIONS);
  }

  public List<String> triples() {
    return attributions().stream().map(this::triple).toList();
  }

  /** What a dropped subject was resolved to, by the cue. */
  public String resolved(String cue) {
    return text(byCue(cue).resolvedSource());
  }

  public Attribution byCue(String cue) {
    return attributions().stream()
        .filter(attribution -> attribution.cue().of(text).equals(cue))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cue " + cue + " in " + triples()));
  }

  private String triple(Attribution attribution) {
    String content =
        attribution.content().stream()
            .map(part -> part.of(text))
            .collect(Collectors.joining(" … "));
    return attribution.cue().of(text) + "|" + text(attribution.source()) + "|" + content;
  }

  private String text(Optional<Span> span) {
    return span.map(found -> found.of(text)).orElse("-");
  }
}
