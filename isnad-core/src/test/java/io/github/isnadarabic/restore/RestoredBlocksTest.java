package io.github.isnadarabic.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RestoredBlocksTest {
  private static final Restorer RESTORER = Restorer.standard();
  private static final String LINE = "وقعت الحړب قرب المدينة في هذا اليوم.\n";

  @Test
  void theBlocksTogetherAreTheText() throws IOException {
    String text = LINE.repeat(2_000) + "بلا سطر".repeat(5_000) + "😀".repeat(20_000);
    StringBuilder source = new StringBuilder();
    StringBuilder restored = new StringBuilder();
    RestoredBlocks blocks = new RestoredBlocks(RESTORER, new StringReader(text));
    for (Restoration block = blocks.next(); block != null; block = blocks.next()) {
      assertThat(block.text().source().length()).isLessThanOrEqualTo(1 << 14);
      assertThat(Character.isHighSurrogate(last(block.text().source()))).isFalse();
      source.append(block.text().source());
      restored.append(block.text().text());
    }
    assertThat(source).hasToString(text);
    assertThat(restored.toString()).startsWith(LINE.replace('ړ', 'ر').repeat(2_000));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  @Test
  void howTheTextComesInDoesNotMatter() throws IOException {
    String text = LINE.repeat(900);
    RestoredBlocks whole = new RestoredBlocks(RESTORER, new StringReader(text));
    RestoredBlocks drops = new RestoredBlocks(RESTORER, new Dripping(text));
    Restoration block = whole.next();
    assertThat(block.text().source()).endsWith("\n");
    for (; block != null; block = whole.next()) {
      assertThat(drops.next().text()).isEqualTo(block.text());
    }
    assertThat(drops.next()).isNull();
  }

  /** Gives a few characters at a time. */
  private static final class Dripping extends StringReader {
    private final Random random = new Random(3);

    Dripping(String text) {
      super(text);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      return super.read(into, from, Math.min(length, 1 + random.nextInt(9)));
    }
  }

  @Test
  void anEmptyTextHasNoBlocks() throws IOException {
    assertThat(new RestoredBlocks(RESTORER, Reader.nullReader()).next()).isNull();
  }
}
