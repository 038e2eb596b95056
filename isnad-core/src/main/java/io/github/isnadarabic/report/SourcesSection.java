package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Annotation;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.SourceKind;
import java.io.IOException;
import java.util.List;

/** Who said what, and what rests on nobody's word. */
final class SourcesSection implements Section {
  @Override
  public Length length() {
    return Length.MIDDLING;
  }

  @Override
  public List<Fact> facts(Report report, Labels labels) {
    Voices voices = new Voices(report);
    if (voices.isEmpty()) {
      return List.of();
    }
    long named = voices.all().stream().filter(voice -> voice.kind().isNamed()).count();
    int unnamed = voices.of(SourceKind.ANONYMOUS).size() + voices.of(SourceKind.COLLECTIVE).size();
    long nobody =
        voices.claims().stream().filter(c -> c.sourceKind() == SourceKind.UNKNOWN).count();
    return List.of(
        Fact.of(labels.get("sources.named"), (int) named),
        Fact.of(labels.get("sources.unnamed"), unnamed),
        Fact.of(labels.get("sources.nobody"), (int) nobody));
  }

  @Override
  public List<Mark> marks(Report report) {
    return ClaimPlaces.marks(report);
  }

  @Override
  public void json(Report report, JsonGenerator json) throws IOException {
    Document document = report.document();
    for (Layer<?> layer :
        List.of(Layer.SENTENCES, Layer.QUOTATIONS, Layer.MENTIONS, Layer.ATTRIBUTIONS)) {
      document = withLayer(document, layer);
    }
    TextLayersJson layers = new TextLayersJson(document, json);
    layers.writeSentences();
    layers.writeQuotations();
    layers.writeMentions();
    AttributionsJson attributions = new AttributionsJson(document, json);
    attributions.writeAttributions();
    attributions.writeChains();
    attributions.writeTally();
  }

  /** The document with an empty layer in place of one that nobody looked for. */
  private static <T extends Annotation> Document withLayer(Document document, Layer<T> layer) {
    return document.layers().contains(layer) ? document : document.with(layer, List.of());
  }

  @Override
  public void terminal(Report report, TerminalPage page) {
    new VoiceLines(new Voices(report), page).write();
  }

  @Override
  public void html(Report report, HtmlPage page) {
    Voices voices = new Voices(report);
    page.open("section", "class", "voices").heading("sources.title");
    if (voices.isEmpty()) {
      page.element("p", page.labels().get("sources.none"));
    } else {
      new VoiceTree(voices, page).write();
      new VoiceList(voices, new TextLinks(report.marks()), page).write();
    }
    page.close();
  }
}
