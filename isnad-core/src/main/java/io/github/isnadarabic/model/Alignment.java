package io.github.isnadarabic.model;

import java.util.List;

/**
 * The one stored mapping between a source text and its restored text: the edits, in order. Both
 * directions, {@link #undo} and {@link #then} are derived from them.
 *
 * <p>A span that touches a changed place is widened to the whole of it, and takes in what was
 * deleted at its edges, so that going to the other text and back always covers where one began.
 */
public final class Alignment {
  private static final Alignment IDENTITY = new Alignment(List.of());

  private final List<Edit> edits;
  private final Side source;
  private final Side text;

  /** Where the edits stand in one of the two texts: the first code unit of each, and its end. */
  private static final class Side {
    final int[] at;
    final int[] end;

    Side(int size) {
      at = new int[size];
      end = new int[size];
    }

    boolean touches(int i, int start, int end) {
      return at[i] == this.end[i]
          ? start <= at[i] && at[i] <= end
          : at[i] < end && start < this.end[i];
    }

    /** The first edit that ends at {@code start} or later. */
    int firstFrom(int start) {
      int low = 0;
      int high = at.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (end[middle] < start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private Alignment(List<Edit> edits) {
    this.edits = edits;
    this.source = new Side(edits.size());
    this.text = new Side(edits.size());
    int growth = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      source.at[i] = edit.at();
      source.end[i] = edit.end();
      text.at[i] = edit.at() + growth;
      text.end[i] = text.at[i] + edit.after().length();
      growth += edit.growth();
    }
  }

  /** The alignment of a text with itself. */
  public static Alignment identity() {
    return IDENTITY;
  }

  /**
   * The alignment of edits, given in the order of the source.
   *
   * @throws IllegalArgumentException if two edits overlap or are out of order
   */
  public static Alignment of(List<Edit> edits) {
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).at() < edits.get(i - 1).end()) {
        throw new IllegalArgumentException("edits overlap at " + edits.get(i).at());
      }
    }
    return edits.isEmpty() ? IDENTITY : new Alignment(List.copyOf(edits));
  }

  /** The edits in the order of the source. */
  public List<Edit> edits() {
    return edits;
  }

  /** Whether the two texts are the same. */
  public boolean isIdentity() {
    return edits.isEmpty();
  }

  /**
   * The restored text.
   *
   * @throws IllegalArgumentException if {@code source} is not the text that the edits were made for
   */
  public String apply(String source) {
    StringBuilder result = new StringBuilder(source.length());
    int from = 0;
    for (Edit edit : edits) {
      expect(source, edit.at(), edit.before());
      result.append(source, from, edit.at()).append(edit.after());
      from = edit.end();
    }
    return result.append(source, from, source.length()).toString();
  }

  /**
   * The source text again, character for character.
   *
   * @throws IllegalArgumentException if {@code text} is not what {@link #apply} gave
   */
  public String undo(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i < edits.size(); i++) {
      expect(text, this.text.at[i], edits.get(i).after());
      result.append(text, from, this.text.at[i]).append(edits.get(i).before());
      from = this.text.end[i];
    }
    return result.append(text, from, text.length()).toString();
  }

  private static void expect(String text, int at, String there) {
    if (!text.startsWith(there, at)) {
      throw new IllegalArgumentException("not the text of this alignment at " + at);
    }
  }

  /** Where a span of the restored text stands in the source. */
  public SourceSpan toSource(Span span) {
    long bounds = map(text, source, span.start(), span.end());
    return new SourceSpan((int) (bounds >>> 32), (int) bounds);
  }

  /** Where a span of the source stands in the restored text. */
  public Span toText(SourceSpan span) {
    long bounds = map(source, text, span.start(), span.end());
    return new Span((int) (bounds >>> 32), (int) bounds);
  }

  /** Start and end on the other side, packed. */
  private static long map(Side from, Side to, int start, int end) {
    int first = from.firstFrom(start);
    while (first < from.at.length
        && from.at[first] <= end
        && !from.touches(first, start, end)
        && from.end[first] <= start) {
      first++;
    }
    int newStart = start + shiftBefore(from, to, first);
    if (first < from.at.length && from.touches(first, start, end)) {
      newStart = Math.min(newStart, to.at[first]);
    }
    int last = first;
    while (last < from.at.length && from.touches(last, start, end)) {
      last++;
    }
    int newEnd = end + shiftBefore(from, to, last);
    if (last > first) {
      newEnd = Math.max(newEnd, to.end[last - 1]);
    }
    return (long) newStart << 32 | newEnd;
  }

  /** How far apart the two texts are after the first {@code count} edits. */
  private static int shiftBefore(Side from, Side to, int count) {
    return count == 0 ? 0 : to.end[count - 1] - from.end[count - 1];
  }

  /**
   * One alignment for two taken in turn.
   *
   * @param next made for the text that this alignment gives
   */
  public Alignment then(Alignment next) {
    if (isIdentity()) {
      return next;
    }
    return next.isIdentity() ? this : of(new Composition(this, next).edits());
  }

  /** Where edit {@code i} begins in the restored text. */
  int textStart(int i) {
    return text.at[i];
  }

  /** Where edit {@code i} ends in the restored text. */
  int textEnd(int i) {
    return text.end[i];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that && edits.equals(that.edits);
  }

  @Override
  public int hashCode() {
    return edits.hashCode();
  }

  @Override
  public String toString() {
    return edits.toString();
  }
}
