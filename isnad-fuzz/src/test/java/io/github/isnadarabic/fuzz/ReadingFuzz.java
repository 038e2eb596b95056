package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.PageReader;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole reading of any page, its headline held against its body, and its report. */
class ReadingFuzz {
  private final PageReading reading = new PageReading(Steps.standard());
  private final PageReader pages = PageReader.standard();

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void anyPageHasAReport(byte[] bytes) throws IOException {
    pages.read("fuzz", new ByteArrayInputStream(bytes), Optional.of(Format.TEXT), this::read);
  }

  private void read(Page page) {
    Document document = reading.of(page, Optional.of("2024-12-13"));
    Held.check(
        document.problems().stream().noneMatch(problem -> problem.code() == Code.INTERNAL),
        "a step threw: " + document.problems());
    Held.of(document);
    try {
      new JsonReport().write(new Report(document), OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
