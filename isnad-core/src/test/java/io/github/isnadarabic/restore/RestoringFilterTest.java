package io.github.isnadarabic.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RestoringFilterTest {
  private static final Restorer RESTORER = Restorer.standard();

  private static byte[] filtered(byte[] bytes, int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RestoringFilter(RESTORER, threads).run(new ByteArrayInputStream(bytes), out);
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void disguisesAreUndone() throws IOException {
    assertThat(filtered(utf8("بعد الحړب\nوقبلها"), 1)).isEqualTo(utf8("بعد الحرب\nوقبلها"));
  }

  @Test
  void bytesThatAreNoUtf8ComeOutAsTheyWentIn() throws IOException {
    Random random = new Random(5);
    byte[] noise = new byte[100_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (random.nextBoolean() ? 0x80 + random.nextInt(0x40) : random.nextInt(0x80));
    }
    assertThat(filtered(noise, 2)).isEqualTo(noise);
  }

  @Test
  void brokenBytesBesideADisguiseStay() throws IOException {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    in.write(0xFF);
    in.write(utf8(" بعد الحړب 😀 "));
    in.write(0xD8);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    expected.write(0xFF);
    expected.write(utf8(" بعد الحرب 😀 "));
    expected.write(0xD8);
    assertThat(filtered(in.toByteArray(), 1)).isEqualTo(expected.toByteArray());
  }

  @Test
  void orderIsKeptOverManyBlocks() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append("السطر رقم ").append(i).append(" من النص\n");
    }
    assertThat(filtered(utf8(text.toString()), 4)).isEqualTo(utf8(text.toString()));
  }

  @Test
  void oneEndlessLineIsCutBetweenCharacters() throws IOException {
    byte[] line = utf8("م".repeat(150_001));
    assertThat(filtered(line, 2)).hasSameSizeAs(filtered(line, 1));
    byte[] words = utf8("كتاب ".repeat(50_000));
    assertThat(filtered(words, 2)).isEqualTo(words);
  }
}
