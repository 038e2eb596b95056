package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Disguise;
import java.util.List;

/**
 * A text undone of its disguises.
 *
 * @param text the text in both states
 * @param disguises the disguised words, in the order of the text
 */
public record Restoration(AlignedText text, List<Disguise> disguises) {

  public Restoration {
    disguises = List.copyOf(disguises);
  }

  /** A text in which nothing was found. */
  public static Restoration none(String source) {
    return new Restoration(AlignedText.unchanged(source), List.of());
  }
}
