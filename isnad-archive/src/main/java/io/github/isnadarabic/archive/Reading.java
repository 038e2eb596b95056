package io.github.isnadarabic.archive;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.restore.OpenSigns;
import io.github.isnadarabic.restore.Restorer;

/**
 * Articles undone of their disguises as far as comparing needs: look-alike letters are folded when
 * words are compared, so only texts that openly show more are restored, which takes a hundred times
 * as long. Thread-safe.
 */
final class Reading {
  private final Restorer restorer = Restorer.standard();

  AlignedText of(String text) {
    return OpenSigns.areIn(text) ? restorer.restore(text).text() : AlignedText.unchanged(text);
  }
}
