package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import io.github.isnadarabic.restore.Letters.Kind;

/**
 * What makes a word worth a closer look: signs between it and its neighbour, or a known word that
 * can be made of it in some way. For one text, by one thread.
 */
final class Suspicion {
  private static final int FARTHEST = 6;
  private static final int WIDEST_GAP = 3;

  /** A word of two letters, with a sign between, is no piece of evidence. */
  private static final int SHORTEST = 3;

  /** Signs that stand between words without white space on clean pages too. */
  private static final String LOOSE = ".،,/:;؛-–—_'!؟?+…=%";

  /** Quotation marks and brackets: never inside a word. */
  private static final String WRAPPING = "«»\"“”„()[]{}﴿﴾‹›";

  private final LanguageModel model;
  private final Lexicon lexicon;
  private final char[] chars;
  private final boolean everything;

  Suspicion(LanguageModel model, char[] chars, boolean everything) {
    this.model = model;
    this.lexicon = model.lexicon();
    this.chars = chars;
    this.everything = everything;
  }

  /** Whether signs without white space bind a word to another, as no clean page has them. */
  boolean isJoined(int start, int end, int previousStart) {
    return (!isSpaceAt(start - 1, -1) && isBound(start - 1, -1, previousStart, end))
        || (!isSpaceAt(end, 1) && isBound(end, 1, start, -1));
  }

  /** A space with no tatweel behind it: by far the most frequent neighbour of a word. */
  private boolean isSpaceAt(int at, int step) {
    int behind = at + step;
    return at >= 0
        && at < chars.length
        && chars[at] == ' '
        && (behind < 0 || behind >= chars.length || chars[behind] != '\u0640');
  }

  private boolean isBound(int at, int step, int pieceStart, int pieceEnd) {
    boolean loose = true;
    int digits = 0;
    int i = at;
    for (int seen = 0; seen < FARTHEST && i >= 0 && i < chars.length; seen++, i += step) {
      char c = chars[i];
      if (Letters.isLetter(c)) {
        return seen > 0
            && (!loose || (step < 0 && pieceStart >= 0 && isWord(pieceStart, pieceEnd)));
      }
      Kind kind = Letters.kind(c);
      if (kind == Kind.LATIN
          || c == '$'
          || c == '<'
          || c == '*'
          || (kind == Kind.VOWEL && step > 0)) {
        return true;
      }
      if (kind == Kind.LINE_END || isLoneSpace(kind, i) || WRAPPING.indexOf(c) >= 0) {
        return false;
      }
      digits += kind == Kind.DIGIT ? 1 : 0;
      if (digits > 1) {
        return false;
      }
      loose &= LOOSE.indexOf(c) >= 0;
    }
    return false;
  }

  /** White space that does not lie between two pieces of tatweel or other signs. */
  private boolean isLoneSpace(Kind kind, int i) {
    return kind == Kind.SPACE
        && !(i > 0 && Letters.kind(chars[i - 1]) == Kind.TATWEEL)
        && !(i + 1 < chars.length && Letters.kind(chars[i + 1]) == Kind.TATWEEL);
  }

  /** Whether a known word can be made of an unknown one and a neighbour. */
  boolean mayBePiece(int start, int end, int previousStart, int previousEnd) {
    if (previousStart >= 0
        && end - previousStart > SHORTEST
        && isSmallGap(previousEnd, start)
        && isWord(previousStart, end)) {
      return true;
    }
    int next = nextWord(end);
    int nextEnd = wordEnd(next);
    if (next == nextEnd || !isSmallGap(end, next)) {
      return false;
    }
    return (nextEnd - start > SHORTEST && isWord(start, nextEnd)) || isChain(start, end, next);
  }

  private int nextWord(int end) {
    int next = end;
    while (next < chars.length && next - end < WIDEST_GAP && !Letters.isLetter(chars[next])) {
      next++;
    }
    return next;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < chars.length && Letters.isWordPart(chars[end])) {
      end++;
    }
    return end;
  }

  /** Three letters apart: the first piece may have a particle. */
  private boolean isChain(int start, int end, int next) {
    int third = nextWord(next + 1);
    return end - start < 4
        && wordEnd(next) == next + 1
        && wordEnd(third) == third + 1
        && isSmallGap(next + 1, third);
  }

  private boolean isSmallGap(int from, int to) {
    if (to - from > WIDEST_GAP || to == from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Letters.kind(chars[i]) == Kind.LINE_END || WRAPPING.indexOf(chars[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letters of a stretch are a known word. */
  private boolean isWord(int from, int to) {
    int hash = Lexicon.HASH_SEED;
    for (int i = from; i < to; i++) {
      if (Letters.isPlain(chars[i])) {
        hash = Lexicon.hash(hash, chars[i]);
      }
    }
    return lexicon.mayKnow(hash);
  }

  /** Whether an unknown word is a known one with its letters in another order. */
  boolean mayBeTurned(int start, int end) {
    String word = new String(chars, start, end - start);
    if (word.length() < 3 || !word.chars().allMatch(c -> Letters.isPlain((char) c))) {
      return false;
    }
    String turned = new StringBuilder(word).reverse().toString();
    return lexicon.find(turned) >= 0
        || (word.endsWith("لا") && model.clitics().cost(turned) < Double.POSITIVE_INFINITY)
        || (word.indexOf('آ') >= 0 && lexicon.find(word.replace('آ', 'ا')) >= 0)
        || LamAlef.isPlain(word)
        || LamAlef.swapped(word).stream().anyMatch(w -> lexicon.find(w) >= 0);
  }

  /** Whether a rare word is a frequent one with lam and alef in their places. */
  boolean mayBeSwapped(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (chars[i + 1] == 'ل'
          && LamAlef.isAlef(chars[i])
          && lexicon.mayBeFrequent(swappedHash(start, end, i))) {
        return isRarerThanSwapped(new String(chars, start, end - start));
      }
    }
    return false;
  }

  private int swappedHash(int start, int end, int alef) {
    int hash = Lexicon.HASH_SEED;
    for (int i = start; i < end; i++) {
      int from = i == alef ? i + 1 : i == alef + 1 ? i - 1 : i;
      hash = Lexicon.hash(hash, chars[from]);
    }
    return hash;
  }

  private boolean isRarerThanSwapped(String word) {
    int index = lexicon.find(word);
    double cost = index < 0 ? Double.POSITIVE_INFINITY : lexicon.cost(index);
    for (String other : LamAlef.swapped(word)) {
      int swapped = lexicon.find(other);
      if (swapped >= 0 && lexicon.cost(swapped) < cost - (everything ? 0 : 4)) {
        return true;
      }
    }
    return false;
  }
}
