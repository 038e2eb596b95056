package io.github.isnadarabic.model;

/**
 * A half-open stretch of the source text, as the page gives it, in UTF-16 code units from 0.
 *
 * @param start first code unit inside
 * @param end first code unit after
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public SourceSpan {
    Offsets.check(start, end);
  }

  /** The number of code units inside. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of {@code other} is inside this span. */
  public boolean contains(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code unit. */
  public boolean overlaps(SourceSpan other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public SourceSpan cover(SourceSpan other) {
    return new SourceSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * What the span covers of {@code text}.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(SourceSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
