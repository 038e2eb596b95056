package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class WhoIsQuotedTest {

  @Test
  void runsOnTheJarThatAClusterGets() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();

    List<Row> quoted = WhoIsQuoted.quoted(spark, System.getProperty("articles")).collectAsList();

    assertThat(quoted.stream().map(row -> row.getString(0))).contains("ANONYMOUS", "NAMED_PERSON");
  }
}
