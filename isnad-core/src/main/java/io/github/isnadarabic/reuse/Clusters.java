package io.github.isnadarabic.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers pairs that lie close together in both texts, in whatever order: sorts by the one text and
 * cuts at wide gaps, then each piece by the other, until nothing is cut any more (after
 * Sanchez-Perez, Sidorov and Gelbukh, PAN 2014). For one pair of texts, by one thread.
 */
final class Clusters {
  /** How many characters may stand between two common words of one passage, on either side. */
  static final int WIDEST_GAP = 90;

  /** Pieces that are still cut after so many rounds are taken as they are. */
  private static final int MOST_ROUNDS = 16;

  /**
   * Points next to one another.
   *
   * @param from the first
   * @param to the one after the last
   */
  record Range(int from, int to) {}

  private record Piece(int from, int to, boolean byCopy, int unbroken, int round) {
    Piece next(int start, int end, boolean isWhole) {
      return new Piece(start, end, !byCopy, isWhole ? unbroken + 1 : 0, round + 1);
    }

    boolean isDone() {
      return unbroken == 2 || round == MOST_ROUNDS;
    }
  }

  private final ComparedText copy;
  private final ComparedText source;
  private final Points points;

  Clusters(ComparedText copy, ComparedText source, Points points) {
    this.copy = copy;
    this.source = source;
    this.points = points;
  }

  /** The clusters; the points of each are left in the order of the copy. */
  List<Range> find() {
    List<Range> found = new ArrayList<>();
    Deque<Piece> pieces = new ArrayDeque<>();
    pieces.push(new Piece(0, points.size(), true, 0, 0));
    while (!pieces.isEmpty()) {
      Piece piece = pieces.pop();
      if (piece.isDone()) {
        points.sortByCopy(piece.from(), piece.to());
        found.add(new Range(piece.from(), piece.to()));
      } else {
        cut(piece, pieces);
      }
    }
    return found;
  }

  private void cut(Piece piece, Deque<Piece> pieces) {
    if (piece.byCopy()) {
      points.sortByCopy(piece.from(), piece.to());
    } else {
      points.sortBySource(piece.from(), piece.to());
    }
    int start = piece.from();
    for (int k = start + 1; k < piece.to(); k++) {
      if (gap(k, piece.byCopy()) > WIDEST_GAP) {
        pieces.push(piece.next(start, k, false));
        start = k;
      }
    }
    if (start < piece.to()) {
      pieces.push(piece.next(start, piece.to(), start == piece.from()));
    }
  }

  private int gap(int k, boolean byCopy) {
    return byCopy
        ? copy.gap(points.copy(k - 1), points.copy(k))
        : source.gap(points.source(k - 1), points.source(k));
  }
}
