package io.github.isnadarabic.segment;

import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs quotation marks in one pass. A quotation with marks of its own for each end may run over
 * three paragraphs; one with the same mark for both ends stops at its paragraph's end, closed or
 * not. Quotations are not nested: inner marks are words of the outer one.
 */
final class QuotationFinder {
  private static final String OPENING = "«“„‹‘〝";
  private static final String CLOSING = "»”“›’〞";
  private static final String STRAIGHT = "\"”＂";
  private static final int MAX_BREAKS = 3;

  private final Words words;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Words words) {
    this.words = words;
  }

  static List<Quotation> in(Words words) {
    return new QuotationFinder(words).find();
  }

  private List<Quotation> find() {
    int at = 0;
    while (at < words.size()) {
      at = opens(at) ? quotation(at) : at + 1;
    }
    return found;
  }

  private boolean opens(int at) {
    Word word = words.get(at);
    return word.shape() == Shape.MARK
        && (OPENING.contains(word.form()) || STRAIGHT.contains(word.form()));
  }

  /** Adds the quotation opened here and gives the place after it. */
  private int quotation(int open) {
    int breaks = 0;
    int paragraphEnd = -1;
    for (int at = open + 1; at < words.size(); at++) {
      if (words.get(at).shape() == Shape.BREAK) {
        paragraphEnd = paragraphEnd < 0 ? at : paragraphEnd;
        breaks++;
      } else if (closes(open, at)) {
        return add(open, at, true);
      }
      if (breaks > 0 && (opens(at) || isStraight(open) || breaks > MAX_BREAKS)) {
        break;
      }
    }
    return add(open, paragraphEnd < 0 ? words.size() : paragraphEnd, false);
  }

  private boolean isStraight(int open) {
    return STRAIGHT.contains(words.get(open).form());
  }

  private boolean closes(int open, int at) {
    if (words.get(at).shape() != Shape.MARK) {
      return false;
    }
    String mark = words.get(at).form();
    int pair = OPENING.indexOf(words.get(open).form());
    return pair < 0
        ? STRAIGHT.contains(mark) || mark.equals("“")
        : mark.charAt(0) == CLOSING.charAt(pair)
            || ("“„".contains(words.get(open).form()) && STRAIGHT.contains(mark));
  }

  private int add(int open, int close, boolean closed) {
    if (close <= open + 1) {
      return close + (closed ? 1 : 0);
    }
    Span inner = words.span(open + 1, close);
    Span span = words.span(open, closed ? close + 1 : close);
    found.add(new Quotation(span, inner, closed, evidence(open, closed)));
    return closed ? close + 1 : close;
  }

  private Evidence evidence(int open, boolean closed) {
    String rule = closed ? "segment/quotation" : "segment/unclosed-quotation";
    return new Evidence(rule, Optional.of(words.get(open).span()));
  }
}
