package io.github.isnadarabic.words;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that can be found out about a word from its letters alone, kept with the word once it
 * was asked for. This is how lexicons are looked up: a word is taken apart when it is first met,
 * not wherever it stands. Thread-safe.
 *
 * @param <V> what is found out: it depends on the word alone, and its fields are final
 */
public final class Known<V> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int place = COUNT.getAndIncrement();
  private final Function<Lexeme, V> find;

  private Known(Function<Lexeme, V> find) {
    this.find = find;
  }

  /** Found out by the key of a word; {@code find} never gives null. */
  public static <V> Known<V> byKey(Function<String, V> find) {
    return new Known<>(lexeme -> find.apply(lexeme.key()));
  }

  /** Found out by the form of a word; {@code find} never gives null. */
  public static <V> Known<V> byForm(Function<String, V> find) {
    return new Known<>(lexeme -> find.apply(lexeme.form()));
  }

  /** What there is to say of a word of a text. */
  @SuppressWarnings("unchecked") // nothing else is put in this place
  public V of(Word word) {
    Lexeme lexeme = word.lexeme();
    Object known = lexeme.found(place);
    return known == null ? found(lexeme) : (V) known;
  }

  private V found(Lexeme lexeme) {
    V found = find.apply(lexeme);
    lexeme.found(place, found);
    return found;
  }
}
