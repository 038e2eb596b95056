package io.github.isnadarabic.segment;

import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.BitSet;
import java.util.Set;

/**
 * Tells where a mark ends a sentence, and where it is part of an abbreviation or of a quotation.
 */
final class SentenceEnds {
  private static final Set<String> ABBREVIATIONS =
      Glossary.ofResource(SentenceEnds.class, "starters.words").get("abbreviation");
  private static final String MARKS = ".؟?!۔…";
  private static final String TAIL = ".؟?!۔…»”\")]";

  private final Words words;

  /** The words inside closed quotations. */
  private final BitSet quoted;

  SentenceEnds(Words words, BitSet quoted) {
    this.words = words;
    this.quoted = quoted;
  }

  /** The place after the sentence end at {@code at}, or {@code at} where there is none. */
  int after(int at, int limit) {
    Word mark = words.get(at);
    if (mark.shape() != Shape.MARK || !MARKS.contains(mark.form()) || quoted.get(at)) {
      return at;
    }
    if (mark.is('.') && (isAbbreviation(at) || isEllipsis(at, limit))) {
      return at;
    }
    int end = at + 1;
    while (end < limit && !words.get(end).form().isEmpty() && isTail(end)) {
      end++;
    }
    return end;
  }

  private boolean isTail(int at) {
    return words.get(at).shape() == Shape.MARK
        && TAIL.contains(words.get(at).form())
        && words.get(at).span().start() == words.get(at - 1).span().end();
  }

  private boolean isAbbreviation(int at) {
    String before = words.get(at - 1).form();
    boolean touches = words.get(at).span().start() == words.get(at - 1).span().end();
    return touches
        && words.get(at - 1).isArabic()
        && (before.length() == 1 || ABBREVIATIONS.contains(before));
  }

  /** Two dots or more in the middle of a line part words, not sentences. */
  private boolean isEllipsis(int at, int limit) {
    boolean run = words.get(at - 1).is('.') || words.get(at + 1).is('.');
    int next = at;
    while (words.get(next).is('.')) {
      next++;
    }
    return run && next < limit;
  }
}
