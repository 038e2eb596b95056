package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import java.util.ArrayList;
import java.util.List;

/** The edits that make a word of its slots. */
final class Edits {
  private Edits() {}

  static List<Edit> of(String text, List<Slot> slots, List<Option> choices) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      Option option = choices.get(i);
      if (option.kind().isPresent()) {
        String before = text.substring(slot.start(), slot.end());
        if (!before.equals(option.letters())) {
          add(
              new Edit(slot.start(), before, option.letters(), option.kind().get(), option.rule()),
              edits);
        }
      }
    }
    return edits;
  }

  /** Signs left out side by side are one edit, named for the most telling of them. */
  private static void add(Edit edit, List<Edit> edits) {
    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last == null
        || last.end() != edit.at()
        || !last.after().isEmpty()
        || !edit.after().isEmpty()) {
      edits.add(edit);
      return;
    }
    Edit lead = weight(edit.kind()) > weight(last.kind()) ? edit : last;
    edits.set(
        edits.size() - 1,
        new Edit(last.at(), last.before() + edit.before(), "", lead.kind(), lead.rule()));
  }

  private static int weight(EditKind kind) {
    return switch (kind) {
      case STRETCHED -> 0;
      case INSERTED -> 1;
      default -> 2;
    };
  }

  /**
   * The edit that puts the letters of an atom in another order; none where marks stand among the
   * letters that would move.
   */
  static List<Edit> reordered(String text, Atom atom, String word) {
    String written = text.substring(atom.start(), atom.end());
    int from = 0;
    while (from < word.length() && written.charAt(from) == word.charAt(from)) {
      from++;
    }
    int to = written.length();
    int wordTo = word.length();
    while (to > from && wordTo > from && !isSame(written, to, word, wordTo)) {
      if (Letters.isLetter(written.charAt(to - 1))) {
        break;
      }
      to--;
    }
    while (to > from && wordTo > from && written.charAt(to - 1) == word.charAt(wordTo - 1)) {
      to--;
      wordTo--;
    }
    String before = written.substring(from, to);
    if (to - from != wordTo - from || before.equals(word.substring(from, wordTo))) {
      return List.of();
    }
    return List.of(
        new Edit(
            atom.start() + from,
            before,
            word.substring(from, wordTo),
            EditKind.REORDERED,
            Families.REORDERED));
  }

  private static boolean isSame(String a, int aEnd, String b, int bEnd) {
    return a.charAt(aEnd - 1) == b.charAt(bEnd - 1);
  }
}
