package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Annotation;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a web page shows of a reading: all of it, or of a text that no browser shows in time the
 * beginning, with what was found there.
 *
 * @param report the reading, of which layers hold only what stands in the part
 * @param headline the headline or its beginning
 * @param pieces the paragraphs; of one that no browser shows in time, its parts
 * @param isWhole whether nothing is left out
 */
record ShownPart(Report report, Optional<Span> headline, List<Span> pieces, boolean isWhole) {
  /** How many characters of the body are shown. */
  static final int LONGEST = 200_000;

  /** How many characters of a paragraph stand in one piece, and of a headline at all. */
  private static final int LONGEST_PIECE = 10_000;

  static ShownPart of(Report whole) {
    List<Span> pieces = pieces(whole);
    int count = fitting(pieces);
    Optional<Span> headline = whole.headline().map(span -> cut(span, whole.text()));
    if (count == pieces.size() && headline.equals(whole.headline())) {
      return new ShownPart(whole, headline, pieces, true);
    }
    List<Span> shown = pieces.subList(0, count);
    int end = shown.isEmpty() ? 0 : shown.get(count - 1).end();
    end = Math.max(end, headline.map(Span::end).orElse(0));
    return new ShownPart(new Report(beginning(whole.document(), end)), headline, shown, false);
  }

  /** How many characters of the body are shown. */
  int characters() {
    return characters(pieces);
  }

  static int characters(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static List<Span> pieces(Report report) {
    List<Span> pieces = new ArrayList<>();
    for (Span paragraph : report.paragraphs()) {
      Span piece = cut(paragraph, report.text());
      while (piece.end() < paragraph.end()) {
        pieces.add(piece);
        piece = cut(new Span(piece.end(), paragraph.end()), report.text());
      }
      pieces.add(piece);
    }
    return pieces;
  }

  /** A stretch, if it is not too long; or else its beginning, to the end of a word if it can be. */
  private static Span cut(Span stretch, String text) {
    if (stretch.length() <= LONGEST_PIECE) {
      return stretch;
    }
    int end = stretch.start() + LONGEST_PIECE;
    int space = text.lastIndexOf(' ', end);
    return new Span(stretch.start(), space > stretch.start() ? space : end);
  }

  private static int fitting(List<Span> pieces) {
    int left = LONGEST;
    for (int i = 0; i < pieces.size(); i++) {
      left -= pieces.get(i).length();
      if (left < 0) {
        return i;
      }
    }
    return pieces.size();
  }

  private static Document beginning(Document whole, int end) {
    int ofPage = whole.page().problems().size();
    List<Problem> problems = whole.problems().subList(ofPage, whole.problems().size());
    Document part = Document.of(whole.page()).withText(whole.text()).withProblems(problems);
    for (Layer<?> layer : whole.layers()) {
      part = copy(layer, whole, end, part);
    }
    return part;
  }

  private static <T extends Annotation> Document copy(
      Layer<T> layer, Document from, int end, Document to) {
    if (layer.equals(Layer.HEADLINE)) {
      return to.with(layer, from.get(layer));
    } else if (layer.equals(Layer.REUSES)) {
      return to.with(Layer.REUSES, reuses(from.get(Layer.REUSES), end));
    }
    List<T> before = within(from.get(layer), span -> span.span().end() <= end);
    return layer.equals(Layer.ATTRIBUTIONS)
        ? to.with(Layer.ATTRIBUTIONS, closed(from.get(Layer.ATTRIBUTIONS), before.size()))
        : to.with(layer, before);
  }

  private static <T> List<T> within(List<T> all, Predicate<T> isWithin) {
    return all.stream().filter(isWithin).toList();
  }

  /** The first claims, and no more of them than lie within one another. */
  private static List<Attribution> closed(List<Attribution> claims, int most) {
    int count = 0;
    int farthest = -1;
    for (int i = 0; i < most; i++) {
      farthest = Math.max(farthest, claims.get(i).nestedIn().orElse(-1));
      if (farthest <= i) {
        count = i + 1;
      }
    }
    return claims.subList(0, count);
  }

  private static List<Reuse> reuses(List<Reuse> reuses, int end) {
    return reuses.stream()
        .map(reuse -> part(reuse, end))
        .filter(reuse -> !reuse.passages().isEmpty())
        .toList();
  }

  private static Reuse part(Reuse reuse, int end) {
    return new Reuse(
        reuse.span(),
        reuse.source(),
        reuse.score(),
        reuse.direction(),
        within(reuse.passages(), passage -> passage.copy().end() <= end),
        reuse.dropped(),
        reuse.evidence());
  }
}
