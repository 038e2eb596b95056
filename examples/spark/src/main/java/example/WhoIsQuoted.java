package example;

import io.github.isnadarabic.spark.IsnadSpark;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads a table of articles and counts who is quoted, and how many will not be named. */
public final class WhoIsQuoted {
  private WhoIsQuoted() {}

  /** Takes the articles, as JSON lines. */
  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
    quoted(spark, args[0]).show(20, false);
    spark.stop();
  }

  static Dataset<Row> quoted(SparkSession spark, String articles) {
    Dataset<Row> readings =
        IsnadSpark.on(spark).read(spark.read().json(articles), Optional.empty());
    return readings
        .selectExpr(
            "explode(from_json(report, 'attributions ARRAY<STRUCT<sourceText STRING, sourceKind"
                + " STRING>>').attributions) AS a")
        .groupBy("a.sourceKind", "a.sourceText")
        .count()
        .orderBy("sourceKind", "sourceText");
  }
}
