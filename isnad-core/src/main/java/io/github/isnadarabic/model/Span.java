package io.github.isnadarabic.model;

/**
 * A half-open stretch of the restored text, in UTF-16 code units from 0.
 *
 * @param start first code unit inside
 * @param end first code unit after
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
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
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
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
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
