package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static List<String> lines(String text, int bound) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes), bound);
    List<String> lines = new ArrayList<>();
    for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
      String line = new String(next.get().bytes(), StandardCharsets.UTF_8);
      lines.add(next.get().isWhole() ? line : line + "…");
    }
    return lines;
  }

  @Test
  void everyLineFeedEndsALine() throws IOException {
    assertThat(lines("", 10)).isEmpty();
    assertThat(lines("\n", 10)).containsExactly("");
    assertThat(lines("a\n\nb", 10)).containsExactly("a", "", "b");
    assertThat(lines("a\nb\n", 10)).containsExactly("a", "b");
  }

  @Test
  void whatGoesOverTheBoundIsLeftOut() throws IOException {
    assertThat(lines("12345\n123456\n1", 5)).containsExactly("12345", "12345…", "1");
  }

  @Test
  void linesLongerThanTheBufferAreWhole() throws IOException {
    for (int length : new int[] {65_535, 65_536, 65_537, 200_000}) {
      String line = "x".repeat(length);
      assertThat(lines(line + "\n" + line, 1 << 20)).containsExactly(line, line);
    }
  }
}
