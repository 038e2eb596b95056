package io.github.isnadarabic.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture that was looked at and kept. With {@code -Disnad.golden=record} it is taken anew, to be
 * looked at again.
 */
record GoldenPicture(Path file) {
  static final boolean IS_RECORDING = "record".equals(System.getProperty("isnad.golden"));

  /** How much a pixel's colour may be off, out of 255. */
  private static final int NEAR = 48;

  /** How many of a thousand pixels may be off by more: the edges of letters. */
  private static final int OFF = 15;

  /** How far the sizes may lie apart. */
  private static final int MARGIN = 2;

  void assertLike(byte[] png) throws IOException {
    if (IS_RECORDING) {
      Files.createDirectories(file.getParent());
      Files.write(file, png);
      return;
    }
    BufferedImage expected = ImageIO.read(file.toFile());
    BufferedImage actual = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(Math.abs(actual.getWidth() - expected.getWidth())).isLessThanOrEqualTo(MARGIN);
    assertThat(Math.abs(actual.getHeight() - expected.getHeight())).isLessThanOrEqualTo(MARGIN);
    assertThat(off(expected, actual))
        .as("pixels off, of 1000, in %s", file)
        .isLessThanOrEqualTo(OFF);
  }

  private static int off(BufferedImage one, BufferedImage other) {
    int width = Math.min(one.getWidth(), other.getWidth());
    int height = Math.min(one.getHeight(), other.getHeight());
    int count = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        count += isNear(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
      }
    }
    return count * 1000 / (width * height);
  }

  private static boolean isNear(int one, int other) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
        return false;
      }
    }
    return true;
  }
}
