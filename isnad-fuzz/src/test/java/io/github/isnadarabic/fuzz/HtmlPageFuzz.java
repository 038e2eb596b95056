package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a page of HTML. */
class HtmlPageFuzz {
  private static final int LIMIT = 1 << 16;

  private final PageReader reader = PageReader.standard().withLimit(LIMIT);

  static Stream<byte[]> samples() {
    return Samples.ending(".html");
  }

  @MethodSource("samples")
  @FuzzTest
  void anyBytesArePagesWithTheirPartsInPlace(byte[] bytes) throws IOException {
    reader.read("fuzz", new ByteArrayInputStream(bytes), Optional.of(Format.HTML), Held::of);
  }
}
