package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import java.util.List;

/**
 * Whether a stretch is written without dots: everywhere, here and there, or not at all.
 *
 * @param families knows the dot signs
 * @param window the stretch
 * @param state how much of it
 */
record Dots(Families families, Window window, State state) {

  /** How much of a stretch lost its dots. */
  enum State {
    ALL_LOST,
    SOME_LOST,
    KEPT
  }

  private static final String RASM = "ٮںٯڡ";
  private static final String DOTTED = "بتثجخذزشضظغفقنيةأإؤئ";
  private static final double FEW = 0.06;

  static Dots of(Families families, Window window) {
    int letters = 0;
    int dotted = 0;
    boolean rasm = false;
    for (Atom atom : window.atoms()) {
      for (int i = 0; i < atom.letters().length(); i++) {
        char c = atom.letters().charAt(i);
        letters++;
        dotted += DOTTED.indexOf(c) >= 0 ? 1 : 0;
        rasm |= RASM.indexOf(c) >= 0;
      }
    }
    State some = rasm ? State.SOME_LOST : State.KEPT;
    return new Dots(families, window, rasm && dotted < FEW * letters ? State.ALL_LOST : some);
  }

  /** Whether an atom is to be read with dots put on. */
  boolean mayBeLost(Atom atom) {
    return shows(atom) || (state != State.KEPT && atom.isPlain() && !atom.isLetter());
  }

  /** Whether any word of the stretch lost its dots. */
  boolean areLost() {
    return state != State.KEPT;
  }

  boolean mayBeLostIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (mayBeLost(window.atom(i))) {
        return true;
      }
    }
    return false;
  }

  /** An undotted letter, or a final one inside the word: nobody writes so by chance. */
  private boolean shows(Atom atom) {
    String letters = atom.letters();
    for (int i = atom.start() + 1; i < atom.end(); i++) {
      if (Letters.isDotSign(window.text().charAt(i))
          && !families.dottedFor(window.text().substring(i - 1, i + 1)).isEmpty()) {
        return true;
      }
    }
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (RASM.indexOf(c) >= 0 || (c == 'ى' && i + 1 < letters.length())) {
        return true;
      }
    }
    return false;
  }

  /** How rarely dots are lost in these atoms, given what the stretch shows. */
  double cost(int from, int to, List<Edit> edits, Habits habits) {
    if (edits.stream().noneMatch(e -> e.kind() == EditKind.DOTLESS) || state == State.ALL_LOST) {
      return 0;
    }
    for (int i = from; i < to; i++) {
      if (shows(window.atom(i))) {
        return 1;
      }
    }
    return habits.cost(EditKind.DOTLESS);
  }
}
