package io.github.isnadarabic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded texts of the kind that breaks offsets: Arabic, marks, emoji, lone surrogates. */
public final class RandomText {
  private static final String[] PIECES = {
    "الحرب",
    "قـ.ـتل",
    "\u064B\u0651",
    "😀",
    "👨‍👩‍👧",
    "\uD83D",
    "\uDC00",
    " ",
    "\n",
    "۝",
    "ﷺ",
    "abc",
    "١٢",
    "\u200F",
    "ړ",
    "ٱلذي",
    "\u0300",
    "..",
    "\t"
  };

  private final Random random;

  public RandomText(long seed) {
    random = new Random(seed);
  }

  /** A text of up to {@code pieces} pieces. */
  public String next(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Edits at random places of a text. */
  public Alignment alignmentOf(String source) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at <= source.length()) {
      int start = at + random.nextInt(6);
      int end = Math.min(source.length(), start + random.nextInt(4));
      if (start > source.length()) {
        break;
      }
      String before = source.substring(start, end);
      String after = next(2);
      if (!before.equals(after)) {
        edits.add(new Edit(start, before, after, EditKind.INSERTED, "r" + edits.size()));
      }
      at = end + 1;
    }
    return Alignment.of(edits);
  }

  /** A span inside a text of {@code length}. */
  public Span span(int length) {
    int a = random.nextInt(length + 1);
    int b = random.nextInt(length + 1);
    return new Span(Math.min(a, b), Math.max(a, b));
  }
}
