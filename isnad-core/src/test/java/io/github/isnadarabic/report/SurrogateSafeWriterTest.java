package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurrogateSafeWriterTest {
  private static final String[] PIECES = {
    "a", "ح", "\uD83D", "\uDE00", "😀", "\\", "\"", "\u009B", "\u007F", "\n", "\u0000", "ﷺ"
  };

  @Test
  void halfAPairIsEscapedAndAWholeOneIsNot() throws IOException {
    assertThat(written("\uD83D")).isEqualTo("\"\\ud83d\"");
    assertThat(written("\uDE00x\uD83D\uD83D")).isEqualTo("\"\\ude00x\\ud83d\\ud83d\"");
    assertThat(written("ح😀")).isEqualTo("\"ح😀\"");
  }

  @Test
  void controlCharactersThatATerminalObeysAreEscaped() throws IOException {
    assertThat(written("\u009B\u007F")).isEqualTo("\"\\u009b\\u007f\"");
  }

  @Test
  void anyTextComesBack() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(3000 / (i + 1) + 12), 0, PIECES.length)
          .forEach(piece -> text.append(PIECES[piece]));
      assertThat(read(written(text.toString()))).isEqualTo(text.toString());
    }
  }

  private static String written(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.to(out)) {
      json.writeString(text);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String read(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return parser.getText();
    }
  }
}
