package io.github.isnadarabic.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pages.PageReader;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Report;
import io.github.isnadarabic.spark.input.Columns;
import io.github.isnadarabic.spark.input.WrongSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class IsnadSparkTest {
  private final SparkSession spark = LocalSpark.session();

  private Dataset<Row> table(String columns, Row... rows) {
    return spark.createDataFrame(List.of(rows), StructType.fromDDL(columns));
  }

  private Dataset<Row> articles(Row... rows) {
    return table("id STRING, text STRING, reference STRING", rows);
  }

  @Test
  void restoresTextsAndTellsWhatWasChanged() {
    Dataset<Row> restored =
        IsnadSpark.on(spark).restore(articles(RowFactory.create("1", "انتهت الحړب أمس", null)));

    Row row = restored.head();
    assertThat(row.getString(1)).isEqualTo("انتهت الحرب أمس");
    Row change = (Row) row.getList(2).get(0);
    assertThat("انتهت الحړب أمس".substring(change.getInt(0), change.getInt(1)))
        .isEqualTo(change.getString(2));
    assertThat(change.getString(4)).isEqualTo("LOOKALIKE");
  }

  @Test
  void givesEveryRowOnceInItsOrder() {
    List<ComposedArticles.Article> composed = ComposedArticles.of(1, 50);
    Row[] rows =
        composed.stream()
            .map(a -> RowFactory.create(a.id(), a.text(), a.reference()))
            .toArray(Row[]::new);

    List<Row> restored = IsnadSpark.on(spark).restore(articles(rows)).collectAsList();

    assertThat(restored.stream().map(row -> row.getString(0)))
        .isEqualTo(composed.stream().map(ComposedArticles.Article::id).toList());
  }

  @Test
  void readsAsTheCommandLineDoes() throws IOException {
    ComposedArticles.Article article = ComposedArticles.of(2, 1).get(0);
    Row row = RowFactory.create(article.id(), article.text(), article.reference());

    Row read = IsnadSpark.on(spark).read(articles(row), Optional.empty()).head();

    assertThat(read.getString(4)).isEqualTo(json(article));
    assertThat(read.getString(3)).isEqualTo(article.text().lines().findFirst().orElseThrow());
    assertThat(read.getString(2)).isEqualTo(article.reference());
  }

  private static String json(ComposedArticles.Article article) throws IOException {
    Page page =
        PageReader.standard().page(article.id(), article.text(), Optional.of(article.reference()));
    Document document = new PageReading(Steps.standard()).of(page, Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(new Report(document), out);
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void aRowWithoutATextSaysSoAndIsCounted() {
    IsnadSpark isnad = IsnadSpark.on(spark);
    Dataset<Row> restored =
        isnad.restore(
            articles(
                RowFactory.create("1", null, null),
                RowFactory.create("2", "  ", null),
                RowFactory.create("3", "نص", null)));

    List<Row> problems = IsnadSpark.problems(restored).where("code = 'EMPTY'").collectAsList();

    assertThat(problems.stream().map(row -> row.getString(0))).containsExactly("1", "2");
    assertThat(isnad.counts().problems()).containsEntry("EMPTY", 2L);
    assertThat(isnad.counts().pages()).isEqualTo(3);
  }

  @Test
  void columnsMayHaveOtherNamesAndIdsMayBeNumbersOrMissing() {
    Dataset<Row> numbered = table("nr BIGINT, body STRING", RowFactory.create(7L, "نص عادي"));
    Dataset<Row> nameless = table("body STRING", RowFactory.create("نص عادي"));
    IsnadSpark isnad = IsnadSpark.on(spark).withColumns(new Columns("nr", "body", "day"));

    assertThat(isnad.restore(numbered).head().getString(0)).isEqualTo("7");
    assertThat(isnad.restore(nameless).head().getString(0)).isEqualTo("partition 0#1");
  }

  @Test
  void aTableWithoutTextsIsRefusedBeforeTheWork() {
    assertThatThrownBy(
            () -> IsnadSpark.on(spark).restore(table("id STRING", RowFactory.create("1"))))
        .isInstanceOf(WrongSchema.class)
        .hasMessageContaining("no column \"text\"")
        .hasMessageContaining("id STRING");
  }
}
