package io.github.isnadarabic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
  private final SparkSession spark = LocalSpark.session();
  private final List<ComposedArticles.Article> composed = ComposedArticles.of(5, 30);

  @TempDir Path folder;

  /** An archive of the first of the articles. */
  private Path archive() throws IOException {
    Path archive = folder.resolve("news");
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      for (ComposedArticles.Article article : composed.subList(0, 8)) {
        writer.add(writer.prepare(Article.of(article.id(), article.text())));
      }
      writer.commit();
    }
    return archive;
  }

  private Dataset<Row> articles(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("pages.jsonl"), List.of(lines));
    return spark.read().schema("id STRING, text STRING").json(file.toString());
  }

  @Test
  void findsTheArticleThatAPageWasCopiedFrom() throws IOException {
    Path archive = archive();
    Dataset<Row> pages =
        articles(
            ComposedArticles.json(composed.get(3)),
            "{\"id\":\"other\",\"text\":\"سطر قصير لا يشبه شيئا\"}",
            "{\"id\":\"empty\"}");

    List<Row> rows = IsnadSpark.on(spark).trace(pages, archive.toString()).collectAsList();

    assertThat(rows.get(0).getString(1)).isEqualTo("a3");
    assertThat(rows.get(0).getString(3)).startsWith("{\"id\":\"a3\",\"sources\":[{\"id\":\"a3\"");
    assertThat(rows.get(1).getString(3)).isEqualTo("{\"id\":\"other\",\"sources\":[]}");
    assertThat(((Row) rows.get(2).getList(4).get(0)).getString(0)).isEqualTo("EMPTY");
  }

  @Test
  void anArchiveThatCannotBeOpenedIsAProblemOfEachPage() throws IOException {
    Dataset<Row> pages =
        articles(ComposedArticles.json(composed.get(3)), ComposedArticles.json(composed.get(4)));
    Dataset<Row> traced = IsnadSpark.on(spark).trace(pages, folder.resolve("none").toString());

    List<Row> problems = IsnadSpark.problems(traced).collectAsList();

    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).getString(1)).isEqualTo("UNREADABLE");
    assertThat(problems.get(0).getString(4)).contains("NO_ARCHIVE");
  }
}
