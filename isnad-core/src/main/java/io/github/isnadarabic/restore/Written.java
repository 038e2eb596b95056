package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.restore.Letters.Kind;
import java.util.List;

/** How likely the atoms of a window are meant as they are written. */
final class Written {
  /** Letters that Arabic borrowed for sounds that it has no letter for, or dialects write. */
  private static final String BORROWED = "پچڤگڭڨژڥڴ";

  /** Of these, the ones that are hardly ever taken for a disguise. */
  private static final String SOUNDS = "گڭڨ";

  private static final double FORBIDDEN = 30;
  private static final double BORROWED_KNOWN = 6;
  private static final double DIALECT = 8;
  private static final double BORROWED_SOUND = 13;
  private static final double BORROWED_UNKNOWN = 20;

  private static final double NATIVE_LETTER = 6;
  private static final double NATIVE_ENDING = 3;
  private static final List<String> NATIVE_ENDINGS =
      List.of("ها", "هم", "هن", "ته", "وا", "دة", "لة", "مة", "رة", "نة", "بة");

  /** Letters that words with borrowed sounds do not have. */
  private static final String NATIVE = "حخطعصضظقذثئؤء";

  private final KnownForms forms;
  private final Window window;
  private final boolean dialectPage;
  private final boolean disguisesLetters;

  Written(Restorer.Knowledge knowledge, Window window, Habits habits) {
    this.forms = knowledge.forms();
    this.window = window;
    this.dialectPage = isDialect();
    this.disguisesLetters = habits.cost(EditKind.LOOKALIKE) < 0;
  }

  private boolean isDialect() {
    for (Atom atom : window.atoms()) {
      if (!atom.isPlain()
          && (atom.letters().indexOf('گ') >= 0 || forms.isDialect(atom.letters()))) {
        return true;
      }
    }
    return false;
  }

  /** The atom as it stands. */
  Reading reading(int i) {
    Atom atom = window.atom(i);
    double alone = atom.isPlain() ? atom.alone() : aloneWithOthers(atom);
    double cost =
        attachedCost(i, i + 1, atom.start(), atom.end())
            + marksCost(atom)
            + (atom.traits().stretched() ? 12 : 0);
    return new Reading(i, i + 1, atom.letters(), atom.index(), cost, alone, List.of());
  }

  private double aloneWithOthers(Atom atom) {
    String others = others(atom.letters());
    if (!others.chars().allMatch(c -> BORROWED.indexOf(c) >= 0)) {
      return others.equals("ٱ") && atom.isVocalised() ? 10 : FORBIDDEN + atom.alone();
    }
    if (forms.isBorrowed(atom.letters())) {
      return BORROWED_KNOWN;
    }
    if (forms.isDialect(atom.letters())) {
      return DIALECT;
    }
    if (others.indexOf('ڨ') >= 0 || (dialectPage && others.indexOf('چ') >= 0)) {
      return DIALECT - 2;
    }
    return others.chars().anyMatch(c -> "گڭ".indexOf(c) >= 0)
        ? BORROWED_SOUND
        : BORROWED_UNKNOWN + nativeness(atom.letters());
  }

  /** Whether an atom is known to be written with the borrowed letters that it has. */
  boolean isKnownAsWritten(Atom atom) {
    if (atom.isPlain()) {
      return false;
    }
    if (!disguisesLetters && others(atom.letters()).chars().allMatch(c -> SOUNDS.indexOf(c) >= 0)) {
      return true;
    }
    return others(atom.letters()).chars().allMatch(c -> BORROWED.indexOf(c) >= 0)
        && (forms.isBorrowed(atom.letters()) || (dialectPage && forms.isDialect(atom.letters())));
  }

  /** How unlike a borrowed word the letters look. */
  private static double nativeness(String letters) {
    double letter = letters.chars().anyMatch(c -> NATIVE.indexOf(c) >= 0) ? NATIVE_LETTER : 0;
    return letter + (NATIVE_ENDINGS.stream().anyMatch(letters::endsWith) ? NATIVE_ENDING : 0);
  }

  private static String others(String letters) {
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      if (!Letters.isPlain(letters.charAt(i))) {
        others.append(letters.charAt(i));
      }
    }
    return others.toString();
  }

  private static double marksCost(Atom atom) {
    return atom.traits().foreignMarks() ? 20 : 0;
  }

  /** Signs right beside a word, without white space, that are no part of its reading. */
  double attachedCost(int from, int to, int start, int end) {
    double cost = 0;
    String before = window.gapBefore(from);
    if (!before.isEmpty() && start == window.atom(from).start()) {
      cost += costOf(before.charAt(before.length() - 1));
    }
    String after = window.gapAfter(to - 1);
    if (!after.isEmpty() && end == window.atom(to - 1).end()) {
      cost += costOf(after.charAt(0)) + (isVowelled(after) ? 12 : 0);
    }
    return cost;
  }

  /** A vowel sign on what is no letter: the sign stands for one. */
  private static boolean isVowelled(String after) {
    return after.length() > 1 && Letters.kind(after.charAt(1)) == Kind.VOWEL;
  }

  private static double costOf(char sign) {
    if (Letters.kind(sign) == Kind.LATIN) {
      return 12;
    }
    if (Letters.kind(sign) == Kind.DIGIT) {
      return 1.5;
    }
    return sign == '$' || sign == '<' || sign == '@' ? 7 : 0;
  }
}
