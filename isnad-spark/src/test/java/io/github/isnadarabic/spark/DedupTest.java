package io.github.isnadarabic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.archive.dedup.NearDuplicates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupTest {
  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private Map<String, String> clusters(List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve("articles.jsonl"), lines);
    String out = folder.resolve("out").toString();
    PrintStream err = new PrintStream(new ByteArrayOutputStream());
    assertThat(Commands.run(err, "dedup", "--from", "jsonl", "--out", out, file.toString()))
        .isZero();
    Map<String, String> clusters = new HashMap<>();
    for (Row row : spark.read().parquet(out + "/clusters.v1").collectAsList()) {
      clusters.put(row.getString(0), row.getString(1));
    }
    return clusters;
  }

  private static Map<String, String> onOneMachine(List<ComposedArticles.Article> articles)
      throws IOException {
    Map<String, String> clusters = new HashMap<>();
    try (NearDuplicates near = new NearDuplicates()) {
      for (ComposedArticles.Article article : articles) {
        near.add(article.text());
      }
      int[] firsts = near.clusters(done -> {});
      for (int i = 0; i < firsts.length; i++) {
        clusters.put(articles.get(i).id(), articles.get(firsts[i]).id());
      }
    }
    return clusters;
  }

  @Test
  void clustersAreThoseOfOneMachineThoughABandIsCrowded() throws IOException {
    List<ComposedArticles.Article> articles = new ArrayList<>(ComposedArticles.of(9, 700));
    for (int i = 0; i < 3000; i++) {
      articles.add(new ComposedArticles.Article("b" + i, "جميع الحقوق محفوظة لموقعنا", ""));
    }
    Map<String, String> expected = onOneMachine(articles);

    Map<String, String> found = clusters(articles.stream().map(ComposedArticles::json).toList());

    assertThat(found).isEqualTo(expected);
    assertThat(found.get("b2999")).isEqualTo("b0");
    assertThat(found.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue())))
        .hasSizeGreaterThan(3040);
  }

  @Test
  void whatCannotBeReadHasNoCluster() throws IOException {
    Map<String, String> found =
        clusters(List.of("{\"id\":\"1\",\"text\":\"خبر قصير\"}", "{\"id\":\"2\"}"));

    assertThat(found).containsEntry("1", "1").containsEntry("2", null);
  }
}
