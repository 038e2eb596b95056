package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.attribution.Reading;
import io.github.isnadarabic.model.Document;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AttributionsJsonTest {

  private interface Part {
    void write(AttributionsJson attributions, TextLayersJson layers) throws IOException;
  }

  private static String json(String text, Part part) throws IOException {
    Document document = Reading.of(text).document();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      part.write(new AttributionsJson(document, json), new TextLayersJson(document, json));
      json.writeEndObject();
    }
    return out.toString();
  }

  @Test
  void fieldsAreThoseOfTheInterface() throws IOException {
    assertThat(
            json(
                "قال الوالي إن الماء عاد.",
                (attributions, layers) -> attributions.writeAttributions()))
        .isEqualTo(
            "{\"attributions\":[{\"cue\":[0,3],\"source\":[4,10],\"content\":[[14,23]],"
                + "\"cueText\":\"قال\",\"sourceText\":\"الوالي\",\"sourceKind\":\"NAMED_PERSON\","
                + "\"count\":null,\"stance\":\"ASSERTS\",\"nestedIn\":null,"
                + "\"why\":{\"rule\":\"attribution/say\",\"cue\":[0,3]}}]}");
  }

  @Test
  void chainsAndTallyAreWritten() throws IOException {
    assertThat(
            json(
                "قال الوالي إن الماء عاد.",
                (attributions, layers) -> {
                  attributions.writeChains();
                  attributions.writeTally();
                }))
        .contains("\"links\":[0],\"grounds\":\"NAMED\",\"hands\":1,\"firstHand\":true")
        .contains("\"claims\":1,\"named\":1");
  }

  @Test
  void sentencesQuotationsAndMentionsAreWritten() throws IOException {
    assertThat(
            json(
                "قال الوالي: «عاد».",
                (attributions, layers) -> {
                  layers.writeSentences();
                  layers.writeQuotations();
                  layers.writeMentions();
                }))
        .contains("\"kind\":\"SENTENCE\",\"broken\":false")
        .contains("\"inner\":[13,16],\"closed\":true")
        .contains("\"kind\":\"PERSON\"");
  }
}
