package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reading of one window: all readings of its atoms, and the likeliest row of them. */
final class WindowReading {
  /** A reading that costs so much more is no candidate. */
  private static final double NEAR = 3;

  private static final int MOST_CANDIDATES = 3;

  private final Restorer.Knowledge knowledge;
  private final Window window;
  private final List<List<Reading>> readings = new ArrayList<>();

  WindowReading(Restorer.Knowledge knowledge, Window window, Asked asked, Habits habits) {
    this.knowledge = knowledge;
    this.window = window;
    ReadingFinder finder = new ReadingFinder(knowledge, window, asked, habits);
    for (int i = 0; i < window.size(); i++) {
      List<Reading> here = finder.ofAtom(i);
      here.addAll(finder.joined(i));
      readings.add(here);
    }
  }

  /** The words that show a disguise, in order. */
  List<Found> found() {
    boolean[] foreign = knowledge.languages().foreign(window, readings);
    Decoder decoder = new Decoder(knowledge.model(), window);
    for (int i = 0; i < window.size(); i++) {
      readings.set(i, arabic(readings.get(i), foreign));
      decoder.add(i, readings.get(i));
    }
    List<Found> found = new ArrayList<>();
    for (Reading reading : decoder.best()) {
      if (!reading.isAsWritten()) {
        found.add(undone(reading));
      } else if (!foreign[reading.from()]) {
        addIfOpen(reading, found);
      }
    }
    return found;
  }

  /** What is left where atoms of other languages are read as they stand. */
  private static List<Reading> arabic(List<Reading> readings, boolean[] foreign) {
    return readings.stream().filter(r -> r.isAsWritten() || !crosses(r, foreign)).toList();
  }

  private static boolean crosses(Reading reading, boolean[] foreign) {
    for (int i = reading.from(); i < reading.to(); i++) {
      if (foreign[i]) {
        return true;
      }
    }
    return false;
  }

  private Found undone(Reading reading) {
    List<Edit> edits = reading.edits();
    int start = Math.min(window.atom(reading.from()).start(), edits.get(0).at());
    int end = Math.max(window.atom(reading.to() - 1).end(), edits.get(edits.size() - 1).end());
    return new Found(new SourceSpan(start, end), reading, candidates(reading), edits.get(0).rule());
  }

  /** The letters of other readings of the same atoms that came near. */
  private List<String> candidates(Reading chosen) {
    return readings.get(chosen.from()).stream()
        .filter(r -> r.to() == chosen.to() && !r.letters().equals(chosen.letters()))
        .filter(r -> !r.isAsWritten() && r.total() < chosen.total() + NEAR)
        .sorted(Comparator.comparingDouble(Reading::total))
        .map(Reading::letters)
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** A word with borrowed letters that might as well be a disguised one: left alone, and told. */
  private void addIfOpen(Reading reading, List<Found> found) {
    Atom atom = window.atom(reading.from());
    List<String> candidates = atom.isPlain() ? List.of() : candidates(reading);
    if (!candidates.isEmpty()) {
      found.add(
          new Found(
              new SourceSpan(atom.start(), atom.end()), reading, candidates, Families.LOOKALIKE));
    }
  }
}
