package io.github.isnadarabic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnadarabic.archive.ArchiveException.Code;
import io.github.isnadarabic.archive.ArchiveWriter.Counts;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An archive whose disk fills or may not be written, that is read while it is written, and huge
 * articles.
 */
class ArchiveTroubleTest {
  private static final int ARTICLES = 60;
  private static final int BATCH = 7;

  /** How many disks fill; a campaign has more. */
  private static final int DISKS = Integer.getInteger("isnad.crashes", 12);

  /** So much at most is written for all articles. */
  private static final int LARGEST_DISK = 60_000;

  @TempDir private Path folder;

  private static Counts add(ArchiveWriter writer, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      writer.add(writer.prepare(ComposedArticle.of(i, 0)));
    }
    return writer.commit();
  }

  private static Counts addAll(Path path) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(path)) {
      return add(writer, 0, ARTICLES);
    }
  }

  private static ArchiveFolder on(Path path, long room, String reason) {
    return new ArchiveFolder(path, (Directory disk) -> FillingDisk.failing(disk, room, reason));
  }

  @Test
  void whatWasReportedBeforeTheDiskWasFullIsThere() throws IOException {
    Random random = new Random(6);
    int full = 0;
    for (int i = 0; i < DISKS; i++) {
      full += fill(folder.resolve("archive-" + i), random.nextInt(LARGEST_DISK)) ? 1 : 0;
    }
    assertThat(full).isGreaterThan(DISKS / 2);
  }

  /** Whether the disk was full before all was added. */
  private static boolean fill(Path path, long room) throws IOException {
    long reported = 0;
    boolean isFull = false;
    try (ArchiveWriter writer = ArchiveWriter.open(on(path, room, "No space left on device"))) {
      for (int from = 0; from < ARTICLES; from += BATCH) {
        reported = add(writer, from, Math.min(ARTICLES, from + BATCH)).added();
      }
    } catch (ArchiveException e) {
      assertThat(e.code()).isEqualTo(Code.DISK_FULL);
      isFull = true;
    }
    Counts again = addAll(path);
    assertThat(again.unchanged()).isGreaterThanOrEqualTo(reported);
    assertThat(again.added()).isEqualTo(ARTICLES - again.unchanged());
    return isFull;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read-only file system", "Operation not permitted"})
  void aDiskThatMayNotBeWrittenIsToldFromADamagedArchive(String reason) throws IOException {
    addAll(folder.resolve("archive"));
    assertThatThrownBy(
            () -> {
              try (ArchiveWriter writer =
                  ArchiveWriter.open(on(folder.resolve("archive"), 0, reason))) {
                add(writer, ARTICLES, ARTICLES + 1);
              }
            })
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.code()).isEqualTo(Code.READ_ONLY))
        .hasMessageContaining("READ_ONLY: no permission to write it");
    assertThat(addAll(folder.resolve("archive")).unchanged()).isEqualTo(ARTICLES);
  }

  @Test
  void aFolderOfAnotherUserIsReadOnly() throws IOException {
    Path path = folder.resolve("archive");
    addAll(path);
    ArchiveFolder denied = new ArchiveFolder(path, DeniedDisk::toWriters);
    assertThatThrownBy(() -> ArchiveWriter.open(denied).close())
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.code()).isEqualTo(Code.READ_ONLY));
    try (ArticleArchive archive = ArticleArchive.open(denied)) {
      assertThat(archive.stats().articles()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void aFolderThatMayNotBeReadIsToldFromOneThatMayNotBeWritten() throws IOException {
    Path path = folder.resolve("archive");
    addAll(path);
    assertThatThrownBy(
            () -> ArticleArchive.open(new ArchiveFolder(path, DeniedDisk::toAll)).close())
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.code()).isEqualTo(Code.UNREADABLE))
        .hasMessageContaining("no permission to read it");
  }

  @Test
  void twoReadWhileOneWrites() throws Exception {
    Path path = folder.resolve("archive");
    ExecutorService readers = Executors.newFixedThreadPool(2);
    AtomicBoolean done = new AtomicBoolean();
    try (ArchiveWriter writer = ArchiveWriter.open(path)) {
      add(writer, 0, 1);
      Callable<Integer> read = () -> readUntil(done, path);
      List<Future<Integer>> reading = List.of(readers.submit(read), readers.submit(read));
      for (int i = 1; i < ARTICLES; i++) {
        add(writer, i, i + 1);
      }
      done.set(true);
      for (Future<Integer> reader : reading) {
        assertThat(reader.get()).isEqualTo(ARTICLES);
      }
    } finally {
      done.set(true);
      readers.shutdownNow();
    }
  }

  /** Reads again and again; every time the first article is there, and never fewer than before. */
  private static int readUntil(AtomicBoolean done, Path path) throws IOException {
    int before = 1;
    boolean isLast;
    do {
      isLast = done.get();
      try (ArticleArchive archive = ArticleArchive.open(path)) {
        assertThat(archive.stats().articles()).isGreaterThanOrEqualTo(before);
        before = archive.stats().articles();
        assertThat(trace(archive, ComposedArticle.of(0, 0).text())).hasSize(1);
      }
    } while (!isLast);
    return before;
  }

  private static List<Reuse> trace(ArticleArchive archive, String text) throws IOException {
    return new ReuseFinder(archive).find(archive.read(text), Optional.empty());
  }

  @Test
  void anArticleOfFiftyMegabytesIsKeptAndFound() throws IOException {
    String text = ComposedArticle.text(5, 4_600_000);
    Article huge = Article.of("huge", text);
    Path path = folder.resolve("archive");
    try (ArchiveWriter writer = ArchiveWriter.open(path)) {
      writer.add(writer.prepare(huge));
      assertThat(writer.commit()).isEqualTo(new Counts(1, 0, 0));
    }
    try (ArticleArchive archive = ArticleArchive.open(path)) {
      List<Reuse> found = trace(archive, text.substring(30_000, 31_000));
      assertThat(found).extracting(Reuse::source).containsExactly(huge);
    }
  }
}
