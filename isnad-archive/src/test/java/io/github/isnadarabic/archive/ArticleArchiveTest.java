package io.github.isnadarabic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnadarabic.archive.ArchiveException.Code;
import io.github.isnadarabic.archive.ArchiveWriter.Counts;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive keeps, finds and refuses. */
class ArticleArchiveTest {
  private static final String DAM =
      "بدأت وزارة الموارد المائية أعمال صيانة سد وادي الغزال بعد ظهور تشققات في جداره الشرقي. وقال"
          + " المهندس عدنان المرزوقي إن ستين عاملا يشاركون في الحقن بالإسمنت المقاوم للأملاح طوال"
          + " ثلاثة أشهر. وأخلت السلطات أربع قرى تقع أسفل المجرى تحسبا لأي طارئ.";

  private static final String CHESS =
      "توجت اللاعبة الناشئة ريما الخطيب بلقب بطولة الشطرنج للناشئات بعد فوزها في الجولة الأخيرة على"
          + " حاملة اللقب بالدفاع الصقلي. وأهدت الخطيب ميداليتها لمدربها السابق الذي رحل قبل عامين.";

  @TempDir private Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private Counts add(Article... articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      for (Article article : articles) {
        writer.add(writer.prepare(article));
      }
      return writer.commit();
    }
  }

  private List<Reuse> trace(String page) throws IOException {
    try (ArticleArchive archive = ArticleArchive.open(archive())) {
      return new ReuseFinder(archive).find(AlignedText.unchanged(page), Optional.empty());
    }
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        Optional.of("عنوان " + id),
        text,
        Optional.of("12/03/2024"),
        Optional.of("صحيفة المرفأ"),
        Optional.empty());
  }

  private static void fails(Code code, String words, Path path, boolean write) {
    assertThatThrownBy(() -> (write ? ArchiveWriter.open(path) : ArticleArchive.open(path)).close())
        .isInstanceOfSatisfying(ArchiveException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining(words);
  }

  @Test
  void anArticleComesBackAsItWasGiven() throws IOException {
    Article dam = article("dam", DAM);
    add(dam, article("chess", CHESS));
    assertThat(trace("خبر\n" + DAM)).extracting(Reuse::source).containsExactly(dam);
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException {
    add(article("chess", CHESS));
    assertThat(trace(DAM)).isEmpty();
  }

  @Test
  void disguisesAreUndoneOnBothSides() throws IOException {
    add(article("dam", DAM.replace("المهندس", "المهنـ.ـدس").replace("ظهور", "ظهـ.ـور")));
    assertThat(trace(DAM.replace("ر", "ړ"))).hasSize(1);
  }

  @Test
  void addingAgainChangesNothing() throws IOException {
    assertThat(add(article("dam", DAM))).isEqualTo(new Counts(1, 0, 0));
    assertThat(add(article("dam", DAM))).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void aChangedArticleIsReplaced() throws IOException {
    add(article("a", DAM));
    assertThat(add(article("a", CHESS))).isEqualTo(new Counts(0, 1, 0));
    assertThat(trace(DAM)).isEmpty();
    assertThat(trace(CHESS)).hasSize(1);
  }

  @Test
  void ofOneIdInOneStreamTheLastCounts() throws IOException {
    assertThat(add(article("a", DAM), article("a", CHESS), article("a", CHESS)))
        .isEqualTo(new Counts(1, 1, 1));
    try (ArticleArchive archive = ArticleArchive.open(archive())) {
      assertThat(archive.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void whatWasNotCommittedIsNotThere() throws IOException {
    add(article("chess", CHESS));
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.add(writer.prepare(article("dam", DAM)));
      assertThat(writer.committed()).isEqualTo(new Counts(0, 0, 0));
    }
    assertThat(trace(DAM)).isEmpty();
    assertThat(trace(CHESS)).hasSize(1);
  }

  @Test
  void aReaderSeesTheArchiveAsItWas() throws IOException {
    add(article("chess", CHESS));
    try (ArticleArchive before = ArticleArchive.open(archive())) {
      add(article("dam", DAM));
      assertThat(before.stats().articles()).isEqualTo(1);
    }
    assertThat(trace(DAM)).hasSize(1);
  }

  @Test
  void aSecondWriterIsTold() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      fails(Code.IN_USE, "another process", archive(), true);
      assertThat(writer.commit()).isEqualTo(new Counts(0, 0, 0));
    }
  }

  @Test
  void aFolderThatIsNoneIsRefused() throws IOException {
    fails(Code.NO_ARCHIVE, "no such archive", archive(), false);
    Path other = Files.createDirectory(folder.resolve("photos"));
    fails(Code.NO_ARCHIVE, "nothing was added", other, false);
    Files.writeString(other.resolve("photo.txt"), "x");
    fails(Code.NOT_AN_ARCHIVE, "other files", other, false);
    fails(Code.NOT_AN_ARCHIVE, "other files", other, true);
    fails(Code.NOT_AN_ARCHIVE, "a file", other.resolve("photo.txt"), true);
  }

  @Test
  void anIndexOfAnotherProgramIsRefused() throws IOException {
    commit(Map.of());
    fails(Code.NOT_AN_ARCHIVE, "another program", archive(), false);
    fails(Code.NOT_AN_ARCHIVE, "another program", archive(), true);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    commit(Map.of("format", "isnad-archive-99"));
    fails(Code.OTHER_VERSION, "isnad-archive-99", archive(), false);
    fails(Code.OTHER_VERSION, "isnad-archive-99", archive(), true);
  }

  private void commit(Map<String, String> label) throws IOException {
    try (Directory directory = FSDirectory.open(archive());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      writer.setLiveCommitData(label.entrySet());
      writer.commit();
    }
  }

  @Test
  void damagedFilesAreTold() throws IOException {
    add(article("dam", DAM));
    try (var files = Files.list(archive())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".si")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    fails(Code.DAMAGED, "damaged", archive(), false);
  }

  @Test
  void anArchiveThatWasNeverFinishedIsBegunAgain() throws IOException {
    Files.createDirectories(archive());
    Files.write(archive().resolve("_0.fdt"), new byte[] {1});
    Files.write(archive().resolve("write.lock"), new byte[0]);
    fails(Code.NO_ARCHIVE, "nothing was added", archive(), false);
    assertThat(add(article("dam", DAM))).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void hugeAndEmptyArticlesAreTaken() throws IOException {
    String equal = "كلمة ".repeat(1_000_000);
    assertThat(add(article("equal", equal), article("signs", "؟!"))).isEqualTo(new Counts(2, 0, 0));
    assertThat(trace(DAM)).isEmpty();
  }
}
