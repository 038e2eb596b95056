package io.github.isnadarabic.spark.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineRangeTest {

  @Test
  void rangesSideBySideGiveEveryLineOnce() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      byte[] file = lines(random).getBytes(StandardCharsets.UTF_8);
      int step = 1 + random.nextInt(40);
      StringBuilder together = new StringBuilder();
      for (int start = 0; start < file.length; start += step) {
        String range = range(file, start, Math.min(file.length, start + step));
        assertThat(range.isEmpty() || range.endsWith("\n") || end(file, range)).isTrue();
        together.append(range);
      }
      assertThat(together.toString()).isEqualTo(new String(file, StandardCharsets.UTF_8));
    }
  }

  private static boolean end(byte[] file, String range) {
    return new String(file, StandardCharsets.UTF_8).endsWith(range);
  }

  private static String range(byte[] file, int start, int end) throws IOException {
    InputStream in = new ByteArrayInputStream(file);
    in.skipNBytes(Math.max(0, start - 1));
    byte[] read = LineRange.of(in, start, end).readAllBytes();
    return new String(read, StandardCharsets.UTF_8);
  }

  private static String lines(Random random) {
    StringBuilder lines = new StringBuilder();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      lines.append("ab12".repeat(random.nextInt(8))).append(i).append('\n');
    }
    return random.nextBoolean() ? lines.append("x").toString() : lines.toString();
  }
}
