package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Annotation;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Timeline;
import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.time.TimelineBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that was read, as the writers see it.
 *
 * @param document the page with its layers
 */
public record Report(Document document) {

  /** What every report tells, in this order. */
  static final List<Section> SECTIONS =
      List.of(
          new FindingsSection(),
          new HeadlineSection(),
          new DamageSection(),
          new TextSection(),
          new DisguiseSection(),
          new SourcesSection(),
          new TimesSection(),
          new ReuseSection(),
          new ProblemSection());

  public Report {
    Objects.requireNonNull(document);
  }

  public Page page() {
    return document.page();
  }

  /** Whether the page's problems left nothing to read. */
  public boolean isUnreadable() {
    return page().source().isBlank() && !document.problems().isEmpty();
  }

  /** What all layers mark in the text. */
  List<Mark> marks() {
    return SECTIONS.stream().flatMap(section -> section.marks(this).stream()).toList();
  }

  /** The restored text. */
  String text() {
    return document.text().text();
  }

  /** Where a span of the restored text stands in the source. */
  SourceSpan sourceOf(Span span) {
    return document.text().alignment().toSource(span);
  }

  /** Where a part of the page stands in the restored text. */
  Span textOf(SourceSpan span) {
    return document.text().alignment().toText(span);
  }

  /** The disguised words; none where nobody looked for them. */
  List<Disguise> disguises() {
    return found(Layer.DISGUISES);
  }

  /** What a layer holds; nothing where no step has added it. */
  <T extends Annotation> List<T> found(Layer<T> layer) {
    return document.layers().contains(layer) ? document.get(layer) : List.of();
  }

  /** Whether somebody looked for times. */
  boolean hasTimes() {
    return document.layers().contains(Layer.TIMES);
  }

  /** The times; none where nobody looked for them. */
  List<Timex> times() {
    return hasTimes() ? document.get(Layer.TIMES) : List.of();
  }

  /** The events in order; none where nobody looked for times. */
  Timeline timeline() {
    return hasTimes() ? TimelineBuilder.of(document) : new Timeline(List.of(), List.of());
  }

  Optional<Span> headline() {
    return page().headline().map(this::textOf);
  }

  Optional<String> byline() {
    return page().byline().map(span -> textOf(span).of(text()));
  }

  /** The lines of the body that hold something, in order. */
  List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    body().forEach(block -> addLines(textOf(block), paragraphs));
    return paragraphs;
  }

  private List<SourceSpan> body() {
    boolean hasParts = !page().blocks().isEmpty() || page().headline().isPresent();
    return hasParts ? page().blocks() : List.of(new SourceSpan(0, page().source().length()));
  }

  private void addLines(Span block, List<Span> lines) {
    int start = block.start();
    for (String line : block.of(text()).split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
  }
}
