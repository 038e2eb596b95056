package io.github.isnadarabic.archive;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.restore.OpenSigns;
import io.github.isnadarabic.restore.Restorer;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles undone of their disguises as far as comparing needs: look-alike letters are folded when
 * words are compared, so only texts that openly show more are restored, which takes a hundred times
 * as long. Of a text as long as a book each piece is looked at by itself: somewhere in it some sign
 * always stands. Thread-safe.
 */
public final class Reading {
  /** What is longer is read in pieces, in characters. */
  private static final int LONGEST_WHOLE = 20_000;

  private static final int PIECE = 4_000;

  /** A word is not cut unless it is longer. */
  private static final int LONGEST_WORD = 1_000;

  private final Restorer restorer = Restorer.standard();

  /** The text, restored where that is worth its while. */
  public AlignedText of(String text) {
    return text.length() <= LONGEST_WHOLE ? whole(text) : inPieces(text);
  }

  private AlignedText whole(String text) {
    return OpenSigns.areIn(text) ? restorer.restore(text).text() : AlignedText.unchanged(text);
  }

  private AlignedText inPieces(String text) {
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfPiece(text, start);
      for (Edit edit : whole(text.substring(start, end)).alignment().edits()) {
        int at = start + edit.at();
        edits.add(new Edit(at, edit.before(), edit.after(), edit.kind(), edit.rule()));
      }
      start = end;
    }
    return AlignedText.of(text, Alignment.of(edits));
  }

  private static int endOfPiece(String text, int start) {
    int latest = Math.min(text.length(), start + PIECE + LONGEST_WORD);
    int end = Math.min(latest, start + PIECE);
    while (end < latest && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
