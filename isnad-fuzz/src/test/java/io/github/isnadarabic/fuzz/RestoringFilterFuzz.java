package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.restore.RestoringFilter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes go through the filter, and come out as they were where there is no Arabic. */
class RestoringFilterFuzz {
  private final RestoringFilter filter = new RestoringFilter(Restorer.standard(), 1);

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void bytesWithoutArabicStay(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filter.run(new ByteArrayInputStream(bytes), out);
    byte[] ascii = ascii(bytes);
    ByteArrayOutputStream same = new ByteArrayOutputStream();
    filter.run(new ByteArrayInputStream(ascii), same);
    Held.check(Arrays.equals(ascii, same.toByteArray()), "bytes of ASCII were changed");
  }

  /** The same bytes with the high bit taken away. */
  private static byte[] ascii(byte[] bytes) {
    byte[] ascii = bytes.clone();
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] &= 0x7f;
    }
    return ascii;
  }
}
