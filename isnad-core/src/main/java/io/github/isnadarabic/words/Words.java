package io.github.isnadarabic.words;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Span;

/**
 * The words of a text, in order: Arabic words, numbers, marks and line breaks; only spaces are left
 * out. Immutable and thread-safe. Places outside the text hold an empty word, so that a rule may
 * look before the first and after the last.
 */
public final class Words {
  private final String text;
  private final Word[] words;

  private Words(String text) {
    this.text = text;
    this.words = new Scanner(text).scan().toArray(Word[]::new);
  }

  /** The words of a text, found in one pass. */
  public static Words of(String text) {
    return new Words(text);
  }

  /** The words of a document's restored text, found once for all steps. */
  public static Words of(Document document) {
    return document.view(Words.class, Words::new);
  }

  public String text() {
    return text;
  }

  public int size() {
    return words.length;
  }

  /** The word at a place, or an empty one where there is none. */
  public Word get(int at) {
    return at >= 0 && at < words.length ? words[at] : Word.NONE;
  }

  /** The key of the word at a place. */
  public String key(int at) {
    return get(at).key();
  }

  /** The first word that ends after {@code offset}; the number of words if there is none. */
  public int at(int offset) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words[middle].span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From the first word of a range to its last. */
  public Span span(int from, int to) {
    return new Span(get(from).span().start(), get(to - 1).span().end());
  }

  /** The text of a range of words. */
  public String text(int from, int to) {
    return span(from, to).of(text);
  }
}
