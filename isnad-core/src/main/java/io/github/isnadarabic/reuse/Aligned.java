package io.github.isnadarabic.reuse;

import io.github.isnadarabic.model.Reuse.Change;
import io.github.isnadarabic.model.Reuse.Pair;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch word by word: what is the same on both sides, and what differs. */
final class Aligned {
  private final ComparedText copy;
  private final Match match;
  private final Stretch stretch;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  Aligned(ComparedText copy, Match match, Stretch stretch) {
    this.copy = copy;
    this.match = match;
    this.stretch = stretch;
    walk(WordPairs.align(copy.words(), match.text().words(), stretch));
  }

  private void walk(int[] mates) {
    int i = 0;
    int j = stretch.sourceStart();
    while (i < mates.length) {
      int from = i;
      while (i < mates.length && mates[i] == WordPairs.NONE) {
        i++;
      }
      int next = i < mates.length ? mates[i] : stretch.sourceEnd();
      if (i > from || next > j) {
        blocks.add(new Block(stretch.copyStart() + from, stretch.copyStart() + i, j, next));
      }
      j = next;
      int run = i;
      while (i < mates.length && mates[i] == j) {
        i++;
        j++;
      }
      if (i > run) {
        pairs.add(pair(stretch.copyStart() + run, stretch.copyStart() + i, j - (i - run), j));
      }
    }
    if (j < stretch.sourceEnd()) {
      blocks.add(new Block(stretch.copyEnd(), stretch.copyEnd(), j, stretch.sourceEnd()));
    }
  }

  private Pair pair(int copyFrom, int copyTo, int sourceFrom, int sourceTo) {
    return new Pair(source(sourceFrom, sourceTo), copy(copyFrom, copyTo));
  }

  /** What is the same, in the order of the copy. */
  List<Pair> pairs() {
    return pairs;
  }

  /** What differs, in the order of the copy. */
  List<Block> blocks() {
    return blocks;
  }

  /** Words of the copy; where there are none, the place before {@code from}. */
  Span copy(int from, int to) {
    return span(copy, from, to);
  }

  /** Words of the source, in the article as it was archived. */
  SourceSpan source(int from, int to) {
    return match.candidate().text().alignment().toSource(span(match.text(), from, to));
  }

  private static Span span(ComparedText text, int from, int to) {
    if (from < to) {
      return text.words().span(from, to);
    }
    int place = from < text.size() ? text.words().start(from) : text.text().length();
    return new Span(place, place);
  }

  String copyWord(int i) {
    return word(copy, i);
  }

  String sourceWord(int j) {
    return word(match.text(), j);
  }

  private static String word(ComparedText text, int i) {
    return text.text().substring(text.words().start(i), text.words().end(i));
  }

  /** Whether both sides of a change have the same digits, of whatever script. */
  boolean haveSameDigits(Change change) {
    String digits = digits(change.copy().of(copy.text()));
    String article = match.candidate().article().text();
    return !digits.isEmpty() && digits.equals(digits(change.source().of(article)));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }
}
