package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.time.TimeTagger;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesJsonTest {

  @Test
  void writesOffsetsValuesAndWhy() throws IOException {
    String text = "وصل مساء الخميس";
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      new TimesJson(json, AlignedText.unchanged(text))
          .write(
              TimeTagger.standard()
                  .read(text, Optional.of(TimeTagger.reference("2024-03-18")))
                  .times());
    }
    assertThat(written.toString())
        .isEqualTo(
            "[{\"start\":4,\"end\":15,\"text\":\"مساء الخميس\",\"type\":\"TIME\","
                + "\"value\":\"2024-03-14TEV\",\"mod\":null,"
                + "\"begin\":\"2024-03-14T18:00:00\",\"until\":\"2024-03-14T22:00:00\","
                + "\"anchor\":null,\"why\":{\"rule\":\"time/phrase\",\"cue\":[4,15]}}]");
  }
}
