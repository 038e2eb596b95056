package io.github.isnadarabic.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.reuse.Sources.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles are held against a text, and what it costs to find them. */
class CandidateFinderTest {
  private static final String SOURCE = ComposedArticle.text(1, 200);
  private static final String OTHER_SOURCE = ComposedArticle.text(2, 200);

  /** A phrase of the source: a few fingerprints. */
  private static final String PHRASE = SOURCE.substring(0, 120);

  @TempDir private Path folder;

  private void add(Article... articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (Article article : articles) {
        writer.add(writer.prepare(article));
      }
      writer.commit();
    }
  }

  private List<String> candidates(String text) throws IOException {
    try (ArticleArchive archive = ArticleArchive.open(folder)) {
      return archive.find(ComparedWords.of(text)).candidates().stream()
          .map(Candidate::article)
          .map(Article::id)
          .toList();
    }
  }

  private static Article withPhrase(int number) {
    return Article.of("phrase-" + number, PHRASE + ComposedArticle.text(100 + number, 100));
  }

  @Test
  void whatSharesButAPhraseOfTheSourceIsNotHeldAgainstIt() throws IOException {
    add(withPhrase(1), withPhrase(2), withPhrase(3), Article.of("source", SOURCE));
    assertThat(candidates(SOURCE)).containsExactly("source");
    assertThat(candidates(PHRASE)).hasSize(4);
  }

  @Test
  void whatSharesAnotherPartIsHeldAgainstIt() throws IOException {
    add(Article.of("source", SOURCE), Article.of("other", OTHER_SOURCE));
    assertThat(candidates(SOURCE + OTHER_SOURCE.substring(0, 200)))
        .containsExactly("source", "other");
  }

  @Test
  void whatHasNearlyAsMuchIsHeldAgainstIt() throws IOException {
    add(Article.of("source", SOURCE), Article.of("shorter", SOURCE.substring(0, 600)));
    assertThat(candidates(SOURCE)).containsExactly("source", "shorter");
  }

  @Test
  void littleIsReadForOneFingerprint() throws IOException {
    add(IntStream.range(0, 200).mapToObj(i -> ComposedArticle.of(i, 0)).toArray(Article[]::new));
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReaderContext part = reader.leaves().get(0);
      assertThat(part.reader().getPointValues(ArticleRecord.PRINT).size()).isGreaterThan(4_000);
      assertThat(readForOne(part)).isLessThanOrEqualTo(64);
    }
  }

  /** How many fingerprints Lucene thinks it has to look at. */
  private static long readForOne(LeafReaderContext part) throws IOException {
    Query one = LongPoint.newExactQuery(ArticleRecord.PRINT, 1L << (Fingerprints.BITS - 1));
    Weight weight =
        new IndexSearcher(part.reader()).createWeight(one, ScoreMode.COMPLETE_NO_SCORES, 1);
    return weight.scorerSupplier(part).cost();
  }
}
