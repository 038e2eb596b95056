package io.github.isnadarabic.segment;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences and quotations. Immutable and thread-safe; loading takes some milliseconds. The
 * time it takes grows with the length of the text and with nothing else.
 */
public final class Segmenter implements Step {
  private final CueLexicon cues;

  private Segmenter(CueLexicon cues) {
    this.cues = cues;
  }

  /** The segmenter with the knowledge that Isnad ships. */
  public static Segmenter standard() {
    return new Segmenter(CueLexicon.standard());
  }

  @Override
  public String name() {
    return "segment";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.SENTENCES, Layer.QUOTATIONS);
  }

  @Override
  public Document apply(Document document) {
    Words words = Words.of(document);
    List<Quotation> quotations = QuotationFinder.in(words);
    Optional<Span> headline = document.page().headline().map(document.text().alignment()::toText);
    List<Sentence> sentences = new SentenceFinder(words, cues, quotations, headline).find();
    return document.with(Layer.SENTENCES, sentences).with(Layer.QUOTATIONS, quotations);
  }
}
