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
 * looked at again. Pictures are held against each other in small squares, by their mean colour:
 * letters that lie a fraction of a pixel lower look the same.
 */
record GoldenPicture(Path file) {
  static final boolean IS_RECORDING = "record".equals(System.getProperty("isnad.golden"));

  private static final int SQUARE = 8;

  /** How much a square's colour may be off, out of 255. */
  private static final int NEAR = 40;

  /** How many of a thousand squares may be off by more. */
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
        .as("squares off, of 1000, in %s", file)
        .isLessThanOrEqualTo(OFF);
  }

  private static int off(BufferedImage one, BufferedImage other) {
    int columns = Math.min(one.getWidth(), other.getWidth()) / SQUARE;
    int rows = Math.min(one.getHeight(), other.getHeight()) / SQUARE;
    int count = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        count += isNear(one, other, column * SQUARE, row * SQUARE) ? 0 : 1;
      }
    }
    return count * 1000 / (columns * rows);
  }

  private static boolean isNear(BufferedImage one, BufferedImage other, int x, int y) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** The mean of one colour in a square. */
  private static int mean(BufferedImage picture, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += picture.getRGB(x, y) >> shift & 0xFF;
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
