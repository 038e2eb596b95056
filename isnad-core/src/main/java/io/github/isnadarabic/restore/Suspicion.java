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
  private static final int LONGEST_RUN = 12;
  private static final char TATWEEL = '\u0640';

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
    return (!isCalm(start - 1, -1) && isBound(start - 1, -1, previousStart, end))
        || (!isCalm(end, 1) && isBound(end, 1, start, -1));
  }

  /** What most words have beside them: a space with no tatweel behind it, a stop, or an end. */
  boolean isCalm(int at, int step) {
    if (at < 0 || at >= chars.length) {
      return true;
    }
    int behind = at + step;
    if (step > 0 && isStop(chars[at])) {
      return behind == chars.length || chars[behind] <= ' ';
    }
    return chars[at] == '\n'
        || (chars[at] == ' ' && (behind < 0 || behind >= chars.length || chars[behind] != TATWEEL));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '،';
  }

  /** Whether a plain word has letters as no clean word has them. */
  boolean isOdd(int start, int end) {
    boolean equal = false;
    for (int i = start + 1; i < end; i++) {
      if (Letters.isOddPair(chars[i - 1], chars[i]) || (equal && chars[i] == chars[i - 1])) {
        return true;
      }
      equal = chars[i] == chars[i - 1];
    }
    return false;
  }

  /** Whether a digit right before a word, or two, may be letters of it. */
  boolean mayLead(int start) {
    return isDigit(start - 1) && !(isDigit(start - 2) && isDigit(start - 3));
  }

  /** Whether a digit right after a word may be its last letter. */
  boolean mayTrail(int end) {
    return isDigit(end) && !isDigit(end + 1);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < chars.length && Letters.kind(chars[at]) == Kind.DIGIT;
  }

  private boolean isBound(int at, int step, int pieceStart, int pieceEnd) {
    boolean loose = true;
    int digits = 0;
    int i = at;
    for (int seen = 0; seen < FARTHEST && i >= 0 && i < chars.length; seen++, i += step) {
      char c = chars[i];
      Kind kind = Letters.kind(c);
      if (isTelling(c, kind, step)) {
        return true;
      }
      if (Letters.isLetter(c) || (seen > 0 && Letters.isWordPart(c))) {
        return seen > 0
            && !(digits > 0 && isFigure(at))
            && (!loose || (step < 0 && isLongWord(pieceStart, pieceEnd)));
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

  /**
   * Signs that by themselves may stand for a letter of the word beside. A star before a word opens
   * an item of a list; a vowel sign after it stands on what is no letter.
   */
  private static boolean isTelling(char c, Kind kind, int step) {
    return kind == Kind.LATIN
        || c == '$'
        || c == '<'
        || (step > 0 && (c == '*' || kind == Kind.VOWEL));
  }

  /** Whether a run of letters and digits has as many digits as letters: {@code 7ر92}. */
  private boolean isFigure(int at) {
    int digits = 0;
    int letters = 0;
    for (int i = at; i >= 0 && at - i < LONGEST_RUN && isOfRun(i); i--) {
      digits += isDigit(i) ? 1 : 0;
      letters += Letters.isLetter(chars[i]) ? 1 : 0;
    }
    for (int i = at + 1; i < chars.length && i - at < LONGEST_RUN && isOfRun(i); i++) {
      digits += isDigit(i) ? 1 : 0;
      letters += Letters.isLetter(chars[i]) ? 1 : 0;
    }
    return digits >= letters;
  }

  private boolean isOfRun(int at) {
    return isDigit(at) || Letters.isWordPart(chars[at]);
  }

  /** White space that does not lie between two pieces of tatweel or other signs. */
  private boolean isLoneSpace(Kind kind, int i) {
    return kind == Kind.SPACE
        && !(i > 0 && Letters.kind(chars[i - 1]) == Kind.TATWEEL)
        && !(i + 1 < chars.length && Letters.kind(chars[i + 1]) == Kind.TATWEEL);
  }

  /** Whether a known word can be made of an unknown one and a neighbour. */
  boolean mayBePiece(int start, int end, int previousStart, int previousEnd) {
    if (isLongWord(previousStart, end) && isSmallGap(previousEnd, start)) {
      return true;
    }
    int next = nextWord(end);
    int nextEnd = wordEnd(next);
    if (next == nextEnd || !isSmallGap(end, next)) {
      return false;
    }
    return isLongWord(start, nextEnd) || isChain(start, end, next);
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

  /** Three letters apart that are a word, or go on: the first piece may have a particle. */
  private boolean isChain(int start, int end, int next) {
    int third = nextWord(next + 1);
    if (end - start > 3 || wordEnd(next) != next + 1 || wordEnd(third) != third + 1) {
      return false;
    }
    int fourth = nextWord(third + 1);
    int fourthEnd = wordEnd(fourth);
    return isSmallGap(next + 1, third)
        && (isWord(start, third + 1)
            || (isSmallGap(third + 1, fourth)
                && (fourthEnd == fourth + 1 || isWord(start, fourthEnd))));
  }

  private boolean isSmallGap(int from, int to) {
    if (to - from > WIDEST_GAP || to == from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Kind kind = Letters.kind(chars[i]);
      if (kind == Kind.LINE_END || kind == Kind.DIGIT || WRAPPING.indexOf(chars[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isLongWord(int from, int to) {
    return from >= 0 && to - from > SHORTEST && isWord(from, to);
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
    if (end - start < SHORTEST || !isPlain(start, end)) {
      return false;
    }
    return lexicon.mayKnow(turnedHash(start, end))
        || endsInArticle(start, end)
        || isKnownWithout(start, end)
        || isKnownSwapped(start, end);
  }

  private boolean isPlain(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Letters.isPlain(chars[i])) {
        return false;
      }
    }
    return true;
  }

  private int turnedHash(int start, int end) {
    int hash = Lexicon.HASH_SEED;
    for (int i = end; i > start; i--) {
      hash = Lexicon.hash(hash, chars[i - 1]);
    }
    return hash;
  }

  /** Whether a word ends in an article backwards, and is known by its parts. */
  private boolean endsInArticle(int start, int end) {
    return chars[end - 1] == 'ا'
        && chars[end - 2] == 'ل'
        && model.clitics().cost(new StringBuilder().append(chars, start, end - start).reverse())
            < Double.POSITIVE_INFINITY;
  }

  /** Whether a word is known with its alefs without madda. */
  private boolean isKnownWithout(int start, int end) {
    int hash = Lexicon.HASH_SEED;
    boolean madda = false;
    for (int i = start; i < end; i++) {
      madda |= chars[i] == 'آ';
      hash = Lexicon.hash(hash, chars[i] == 'آ' ? 'ا' : chars[i]);
    }
    return madda && lexicon.mayKnow(hash);
  }

  private boolean isKnownSwapped(int start, int end) {
    int pairs = 0;
    for (int i = start; i + 1 < end; i++) {
      if (chars[i + 1] == 'ل' && LamAlef.isAlef(chars[i])) {
        pairs++;
        if (lexicon.mayKnow(swappedHash(start, end, i))) {
          return true;
        }
      }
    }
    return pairs > 1
        && LamAlef.swapped(new String(chars, start, end - start)).stream()
            .anyMatch(w -> lexicon.find(w) >= 0);
  }

  /** Whether a rare word is a frequent one with lam and alef in their places. */
  boolean mayBeSwapped(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (chars[i + 1] == 'ل'
          && LamAlef.isAlef(chars[i])
          && lexicon.mayBeFrequent(swappedHash(start, end, i))
          && isPlain(start, end)) {
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
