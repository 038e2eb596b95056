package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words of the text that a layer says something about: web pages draw them, exports list them.
 *
 * @param layer the layer that readers switch on and off: {@code layer.…} of the labels
 * @param type what it is, in the words of exports: {@code Time}, {@code Source}
 * @param kind of what kind, as JSON names it, and how people call it
 * @param span the words, in the restored text
 * @param link how it is drawn and where it leads
 * @param values what else is known, by the names of JSON; people are told those that have a label
 * @param evidence why
 */
record Mark(
    String layer,
    String type,
    Kind kind,
    Span span,
    Link link,
    Map<String, String> values,
    Evidence evidence) {

  /** How a mark is drawn. */
  enum Drawn {
    /** A stretch under which others may lie. */
    STRETCH,
    /** A few words that lead to what is told of them. */
    LINK,
    /** A word that was changed or is open, whatever else it is part of. */
    WORD
  }

  /**
   * Kinds of one layer.
   *
   * @param labels the beginning of their label keys, such as {@code stance.}
   * @param names as JSON has them
   */
  record Kind(String labels, List<String> names) {
    static Kind of(String labels, Enum<?> kind) {
      return new Kind(labels, List.of(kind.name()));
    }
  }

  /**
   * Where a mark stands in a web page.
   *
   * @param id its own
   * @param target the id of what is told of it
   */
  record Link(Drawn drawn, String id, String target) {}

  Mark {
    Objects.requireNonNull(span);
    values = Map.copyOf(values);
  }

  boolean is(Drawn drawn) {
    return link.drawn() == drawn;
  }
}
