package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.restore.Letters.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes the slots of a stretch of text: every way to read each of its signs. Thread-safe. */
final class SlotReader {
  private static final int LAUGHTER = 3;
  private static final double KEEP_REPEATED = 2.5;
  private static final double MARK_COST = 0.3;
  private static final Option MARK_STAYS = Option.asIs("");

  private final Families families;

  SlotReader(Families families) {
    this.families = families;
  }

  /**
   * The slots of a stretch.
   *
   * @param dotless whether its letters may have lost their dots
   * @param insertions for each gap in the stretch, in order, how rarely its signs are put inside a
   *     word
   */
  List<Slot> read(String text, int from, int to, boolean dotless, List<Double> insertions) {
    List<Slot> slots = new ArrayList<>(to - from);
    int gap = -1;
    boolean inGap = false;
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      if (Letters.isWordPart(c)) {
        inGap = false;
        Slot slot = ofLetter(text, from, i, to, dotless);
        slots.add(slot);
        i = slot.end();
      } else {
        gap += inGap ? 0 : 1;
        double cost = inGap || insertions.isEmpty() ? 0 : insertions.get(gap);
        slots.add(new Slot(i, i + 1, ofGap(c, cost)));
        inGap = true;
        i++;
      }
    }
    return slots;
  }

  private Slot ofLetter(String text, int from, int at, int to, boolean dotless) {
    char c = text.charAt(at);
    if (!Letters.isLetter(c)) {
      return new Slot(at, at + 1, List.of(ofMark(text, from, at)));
    }
    if (at + 1 < to) {
      List<Option> signed = families.dottedFor(text.substring(at, at + 2));
      if (!signed.isEmpty()) {
        return new Slot(at, at + 2, signed);
      }
    }
    List<Option> options = new ArrayList<>();
    if (Letters.isPlain(c)) {
      options.add(Option.asIs(String.valueOf(c)));
    }
    if (isRepeated(text, from, at, to, c)) {
      options.set(0, options.get(0).costing(KEEP_REPEATED));
      options.add(Option.of("", 0, EditKind.STRETCHED, Families.STRETCHED));
    }
    options.addAll(families.lettersFor(c));
    if (dotless || !Letters.isPlain(c)) {
      addDotted(c, isLast(text, at, to), options);
    }
    return new Slot(
        at, at + 1, options.isEmpty() ? List.of(Option.asIs(String.valueOf(c))) : options);
  }

  private static boolean isLast(String text, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (Letters.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void addDotted(char c, boolean last, List<Option> options) {
    for (Option option : families.dottedFor(String.valueOf(c))) {
      if (option.kind().isPresent() && !(last && families.hasFinalForm(c, option.letters()))) {
        options.add(option);
      }
    }
  }

  private static Option ofMark(String text, int from, int at) {
    char c = text.charAt(at);
    if (at > from && text.charAt(at - 1) == c) {
      return Option.of("", 0, EditKind.STRETCHED, Families.STRETCHED);
    }
    return Letters.kind(c) == Kind.FOREIGN_MARK
        ? Option.of("", MARK_COST, EditKind.INSERTED, Families.MARKS)
        : MARK_STAYS;
  }

  /** Whether this is a later one of three and more equal letters. */
  private static boolean isRepeated(String text, int from, int at, int to, char c) {
    if (at == from || text.charAt(at - 1) != c || !Letters.isPlain(c)) {
      return false;
    }
    int first = at;
    while (first > from && text.charAt(first - 1) == c) {
      first--;
    }
    int last = at;
    while (last + 1 < to && text.charAt(last + 1) == c) {
      last++;
    }
    return last - first + 1 >= LAUGHTER;
  }

  private List<Option> ofGap(char c, double insertion) {
    List<Option> options = new ArrayList<>();
    switch (Letters.kind(c)) {
      case TATWEEL -> options.add(Option.of("", insertion, EditKind.STRETCHED, Families.STRETCHED));
      case ZERO_WIDTH ->
          options.add(Option.of("", insertion, EditKind.INSERTED, Families.INSERTED));
      case SPACE -> options.add(Option.of("", insertion, EditKind.SPACED, Families.SPACED));
      case LATIN, DIGIT -> {}
      default -> options.add(Option.of("", insertion, EditKind.INSERTED, Families.INSERTED));
    }
    options.removeIf(option -> Double.isInfinite(option.cost()));
    options.addAll(families.lettersFor(c));
    options.addAll(families.maskedBy(c));
    return options;
  }
}
