package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The fast look at a text: finds the few places that are worth a closer one. A clean word costs a
 * hash and a look into a table. For one text, by one thread.
 */
final class Scanner {
  private final Lexicon lexicon;
  private final char[] chars;
  private final Suspicion suspicion;
  private final boolean everything;
  private final List<Integer> places = new ArrayList<>();
  private int words;
  private int previousStart = -1;
  private int previousEnd = -1;

  /**
   * @param everything whether also unknown words are to be looked at that by themselves show no
   *     disguise: the page has shown that it cuts or turns words
   */
  Scanner(LanguageModel model, String text, boolean everything) {
    this.lexicon = model.lexicon();
    this.chars = text.toCharArray();
    this.suspicion = new Suspicion(model, chars, everything);
    this.everything = everything;
  }

  /** The offsets that are worth a closer look, in order. */
  List<Integer> places() {
    int i = 0;
    while (i < chars.length) {
      i = Letters.isLetter(chars[i]) ? word(i) : i + 1;
    }
    return places;
  }

  /** The number of words seen. */
  int words() {
    return words;
  }

  /** Looks at one word and goes to its end. */
  private int word(int start) {
    int hash = Lexicon.HASH_SEED;
    boolean odd = false;
    boolean lamAlef = false;
    boolean plain = true;
    char before = 0;
    int equal = 0;
    int i = start;
    for (; i < chars.length; i++) {
      char c = chars[i];
      if (Letters.isPlain(c)) {
        hash = Lexicon.hash(hash, c);
        equal = c == before ? equal + 1 : 0;
        odd |= equal > 1 || before == 'ى';
        if (LamAlef.isAlef(before)) {
          odd |= before == 'ا' && LamAlef.isAlef(c);
          lamAlef |= c == 'ل' && i - start > 1;
        }
        before = c;
      } else if (!Letters.isWordPart(c)) {
        break;
      } else {
        plain = false;
        odd |= Letters.isOdd(c) || c == chars[i - 1];
      }
    }
    words++;
    if (odd || suspicion.isJoined(start, i, previousStart)) {
      places.add(start);
    } else if (isLone(start, i) || !lexicon.mayBeFrequent(hash)) {
      rare(start, i, hash, lamAlef && plain);
    }
    previousStart = start;
    previousEnd = i;
    return i;
  }

  private void rare(int start, int end, int hash, boolean lamAlef) {
    boolean known = lexicon.mayKnow(hash) && !isLone(start, end);
    boolean worth =
        isBesideDigit(start, end)
            || (known
                ? lamAlef && suspicion.mayBeSwapped(start, end)
                : everything
                    || suspicion.mayBePiece(start, end, previousStart, previousEnd)
                    || suspicion.mayBeTurned(start, end));
    if (worth) {
      places.add(start);
    }
  }

  /** A rare word of which a digit may be a letter. */
  private boolean isBesideDigit(int start, int end) {
    return (start > 0 && Character.isDigit(chars[start - 1]))
        || (end < chars.length && Character.isDigit(chars[end]));
  }

  private boolean isLone(int start, int end) {
    return end - start == 1 && chars[start] != 'و';
  }
}
