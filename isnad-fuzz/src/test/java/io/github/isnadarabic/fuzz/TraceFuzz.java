package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is held against an archive of the samples. */
class TraceFuzz {
  @TempDir static Path folder;
  private static ArticleArchive archive;

  @BeforeAll
  static void fill() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      int number = 0;
      for (byte[] sample : samples().toList()) {
        writer.add(writer.prepare(article("sample-" + number++, sample)));
      }
      writer.commit();
    }
    archive = ArticleArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Article article(String id, byte[] text) {
    Optional<String> none = Optional.empty();
    return new Article(id, none, new String(text, StandardCharsets.UTF_8), none, none, none);
  }

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @FuzzTest
  void passagesStandInTheText(byte[] bytes) throws IOException {
    AlignedText page = archive.read(Input.text(bytes));
    for (Reuse reuse : new ReuseFinder(archive).find(page, Optional.empty())) {
      for (Reuse.Passage passage : reuse.passages()) {
        Held.check(passage.copy().end() <= page.text().length(), "a passage outside the text");
      }
    }
  }
}
