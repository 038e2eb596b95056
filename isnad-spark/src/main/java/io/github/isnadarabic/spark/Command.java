package io.github.isnadarabic.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** One of the commands. */
interface Command {

  /**
   * Does the work.
   *
   * @return what came of it, in a line
   */
  String run(SparkSession spark) throws IOException;
}
