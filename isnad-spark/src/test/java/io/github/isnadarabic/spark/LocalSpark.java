package io.github.isnadarabic.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of the tests. */
final class LocalSpark {
  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.sql.codegen.wholeStage", false)
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();
  }
}
