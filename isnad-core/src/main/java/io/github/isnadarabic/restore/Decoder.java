package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chooses among the readings of a window the row that is likeliest as a whole: how rarely words are
 * disguised so, times how likely the words follow one another (a noisy channel, searched by
 * Viterbi's method). For one window, by one thread.
 */
final class Decoder {
  private final LanguageModel model;
  private final Window window;

  /** The readings that end before each atom, and the best way to each. */
  private final List<List<Node>> endingAt = new ArrayList<>();

  private record Node(Reading reading, Node before, double cost) {}

  Decoder(LanguageModel model, Window window) {
    this.model = model;
    this.window = window;
    for (int i = 0; i <= window.size(); i++) {
      endingAt.add(new ArrayList<>());
    }
    endingAt.get(0).add(new Node(null, null, 0));
  }

  /** Adds the readings that begin at an atom; atoms are to be given in order. */
  void add(int from, List<Reading> readings) {
    List<Node> before = endingAt.get(from);
    if (before.isEmpty()) {
      return;
    }
    double between = from == 0 ? 0 : window.gap(from).costBetween();
    boolean apart = from > 0 && isSpace(window.gapBefore(from));
    for (Reading reading : readings) {
      Node best = null;
      for (Node node : before) {
        double cost = node.cost() + step(node, reading, between, apart);
        if (best == null || cost < best.cost()) {
          best = new Node(reading, node, cost);
        }
      }
      endingAt.get(reading.to()).add(best);
    }
  }

  private double step(Node node, Reading reading, double between, boolean apart) {
    int previous = node.reading() == null || !apart ? -1 : node.reading().index();
    double gap = reaches(node.reading(), reading) ? 0 : between;
    return reading.cost() + gap + model.cost(previous, reading.index(), reading.alone());
  }

  /** Whether one of the two readings takes signs of the gap between them as letters. */
  private boolean reaches(Reading before, Reading after) {
    return (before != null && endOf(before) > window.atom(before.to() - 1).end())
        || startOf(after) < window.atom(after.from()).start();
  }

  private int startOf(Reading reading) {
    int start = window.atom(reading.from()).start();
    return reading.isAsWritten() ? start : Math.min(start, reading.edits().get(0).at());
  }

  private int endOf(Reading reading) {
    int end = window.atom(reading.to() - 1).end();
    return reading.isAsWritten()
        ? end
        : Math.max(end, reading.edits().get(reading.edits().size() - 1).end());
  }

  private static boolean isSpace(String gap) {
    return gap.equals(" ");
  }

  /** The likeliest row of readings. */
  List<Reading> best() {
    List<Reading> row = new ArrayList<>();
    List<Node> last = endingAt.get(window.size());
    Node node = last.get(0);
    for (Node other : last) {
      node = other.cost() < node.cost() ? other : node;
    }
    for (; node.reading() != null; node = node.before()) {
      row.add(node.reading());
    }
    Collections.reverse(row);
    return row;
  }
}
