package io.github.isnadarabic.model;

import java.util.List;
import java.util.Objects;

/**
 * An article that shares text with the page.
 *
 * @param span from the first shared word of the page to the last
 * @param source the article, as it was archived
 * @param score how much is shared: the weight of the shared words, in natural logarithms
 * @param direction who copied from whom, as far as the days of publication tell
 * @param passages what is shared, in the order of the page
 * @param dropped what the page left out of the article, in the article's order, by its sentences
 * @param evidence the rule that found it
 */
public record Reuse(
    Span span,
    Article source,
    double score,
    Direction direction,
    List<Passage> passages,
    List<SourceSpan> dropped,
    Evidence evidence)
    implements Annotation {

  /** Who copied from whom. */
  public enum Direction {
    /** The article was there first. */
    FROM_SOURCE,
    /** The page was there first. */
    TO_SOURCE,
    /** One of the days is not known, or they are the same. */
    UNKNOWN
  }

  /** What happened to words on their way. */
  public enum ChangeKind {
    NUMBER,
    NAME,
    NEGATION,
    ATTRIBUTION,
    VERB
  }

  /**
   * Words of the article that became other words, or none; or words that came in.
   *
   * @param kind what was changed
   * @param source the words in the article's text; empty where they came in
   * @param copy the words in the page's restored text; empty where they were left out
   */
  public record Change(ChangeKind kind, SourceSpan source, Span copy) {
    public Change {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(source);
      Objects.requireNonNull(copy);
    }
  }

  /**
   * A stretch that both have.
   *
   * @param source where it stands in the article's text as it was archived
   * @param copy where it stands in the page's restored text
   * @param weight what the shared words weigh, in natural logarithms
   * @param isKept whether every word of the one is in the other, in the same order
   * @param changes what was changed that may change the meaning, in the order of the page
   * @param words the words that are the same, as pairs of places
   */
  public record Passage(
      SourceSpan source,
      Span copy,
      double weight,
      boolean isKept,
      List<Change> changes,
      List<Pair> words) {
    public Passage {
      Objects.requireNonNull(source);
      Objects.requireNonNull(copy);
      changes = List.copyOf(changes);
      words = List.copyOf(words);
    }
  }

  /**
   * Words that stand in both, one after the other.
   *
   * @param source where they stand in the article's text
   * @param copy where they stand in the page's restored text
   */
  public record Pair(SourceSpan source, Span copy) {
    public Pair {
      Objects.requireNonNull(source);
      Objects.requireNonNull(copy);
    }
  }

  public Reuse {
    Objects.requireNonNull(span);
    Objects.requireNonNull(source);
    Objects.requireNonNull(direction);
    passages = List.copyOf(passages);
    dropped = List.copyOf(dropped);
    Objects.requireNonNull(evidence);
  }
}
