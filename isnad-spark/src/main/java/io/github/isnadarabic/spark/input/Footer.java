package io.github.isnadarabic.spark.input;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What the footer of a Parquet file tells.
 *
 * @param shares its row groups; a file without a footer that can be read is one share, which will
 *     tell of it when it is read
 * @param isTable whether it could be read
 * @param problem what is wrong with its columns, or null
 */
record Footer(List<Share> shares, boolean isTable, String problem) implements Serializable {

  Optional<String> complaint() {
    return Optional.ofNullable(problem);
  }
}
