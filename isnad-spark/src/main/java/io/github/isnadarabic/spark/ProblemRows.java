package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.SourceSpan;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Problems as the column {@code problems} has them. */
final class ProblemRows {
  private ProblemRows() {}

  static Row[] of(List<Problem> problems) {
    return problems.stream().map(ProblemRows::row).toArray(Row[]::new);
  }

  private static Row row(Problem problem) {
    return RowFactory.create(
        problem.code().name(),
        problem.where().map(SourceSpan::start).orElse(null),
        problem.where().map(SourceSpan::end).orElse(null),
        problem.message());
  }
}
