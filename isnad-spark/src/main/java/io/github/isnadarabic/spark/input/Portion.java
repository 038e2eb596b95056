package io.github.isnadarabic.spark.input;

import java.io.Serializable;
import java.util.List;

/**
 * What one task reads and one output partition holds.
 *
 * @param number counted from 0
 * @param shares in the order of the input
 */
public record Portion(int number, List<Share> shares) implements Serializable {

  public Portion {
    shares = List.copyOf(shares);
  }
}
