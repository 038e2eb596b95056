package io.github.isnadarabic.compare;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Span;

/**
 * The words of a text as they are compared: a 64-bit hash each, and where it stands. Equal hashes
 * stand for words that are the same but for hamza seats, ة and ه, ى and ي, vowel marks, tatweel,
 * letters of other languages that look alike, presentation forms, digits of other scripts and Latin
 * capitals. Punctuation and symbols are left out; digits are a word of their own. Offsets are
 * UTF-16 code units of the text given. Linear in the text, with no object for a word. Immutable and
 * thread-safe.
 */
public final class ComparedWords {
  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;

  ComparedWords(long[] hashes, int[] starts, int[] ends) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
  }

  /** The words of a text. */
  public static ComparedWords of(String text) {
    return new WordCutter(text).cut();
  }

  /** The words of a restored text. */
  public static ComparedWords of(AlignedText text) {
    return of(text.text());
  }

  /** The number of words. */
  public int size() {
    return hashes.length;
  }

  /** The hash of word {@code i}. */
  public long hash(int i) {
    return hashes[i];
  }

  /** Where word {@code i} begins. */
  public int start(int i) {
    return starts[i];
  }

  /** Where word {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** Whether word {@code i} is a row of digits. */
  public boolean isNumber(int i) {
    return WordHash.isNumber(hashes[i]);
  }

  /** From the beginning of word {@code first} to the end of the word before {@code end}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** The hashes, to be worked on freely. */
  public long[] hashes() {
    return hashes.clone();
  }
}
