package io.github.isnadarabic.headline;

import io.github.isnadarabic.headline.Claim.Part;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes a headline apart: bait, labels before a colon, statements, and when or why they were. */
final class ClaimReader {
  private static final int LONGEST_LABEL = 8;
  private static final int SHORT = 3;
  private static final int BETWEEN = 5;

  private final Words words;
  private final TermReader terms;
  private final int to;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Span> bait = new ArrayList<>();

  ClaimReader(Words words, TermReader terms, int to) {
    this.words = words;
    this.terms = terms;
    this.to = to;
  }

  /** The words that only call to look. */
  List<Span> bait() {
    return bait;
  }

  /** The claims of a range of words, in order. */
  List<Claim> read(int from) {
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || ends(at)) {
        segment(start, at, at < to && words.get(at).is(':'), isQuestion(start, at));
        start = at + 1;
      }
    }
    return claims;
  }

  /** Dots, a dash between spaces, a colon: another thing is told. */
  private boolean ends(int at) {
    Word word = words.get(at);
    if (word.shape() == Shape.BREAK) {
      return true;
    }
    if (word.shape() != Shape.MARK) {
      return false;
    }
    boolean spaced = at > 0 && words.get(at - 1).span().end() < word.span().start();
    return ".…؛;|!؟?:()".contains(word.form()) || ("-–—".contains(word.form()) && spaced);
  }

  private boolean isQuestion(int from, int at) {
    return words.get(at).is('؟') || words.get(at).is('?') || HeadlineWords.isQuestion(words, from);
  }

  private void segment(int from, int end, boolean label, boolean question) {
    List<Integer> kept = withoutBait(from, end);
    if (kept.isEmpty()) {
      return;
    }
    int first = kept.get(0);
    int last = kept.get(kept.size() - 1) + 1;
    boolean name = label && !terms.hasNumber(first, last) && !hasVerb(first, last);
    name |= label && last - first <= 2;
    if (name && last - first <= LONGEST_LABEL && !tells(first, last)) {
      add(Part.LABEL, first, last, kept);
    } else if (question || isTopic(first, last)) {
      add(Part.TOPIC, first, last, kept);
    } else {
      split(first, last, kept);
    }
  }

  /** An event noun with more than a label has: {@code انهيار سعر الدولار أمام الجنيه}. */
  private boolean tells(int from, int end) {
    boolean governed = words.key(from).startsWith("ب") || words.get(from).isDefinite();
    return end - from > SHORT + 1 && terms.isEvent(from) && !governed;
  }

  private boolean hasVerb(int from, int end) {
    for (int at = from; at < end; at++) {
      if (terms.isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** A theme with no verb: {@code نتائج الجولة الأولى}. */
  private boolean isTopic(int from, int end) {
    if (!HeadlineWords.TOPIC.contains(words.key(from))) {
      return false;
    }
    return !hasVerb(from + 1, end);
  }

  /** The words that are left; a call of few words has none that count. */
  private List<Integer> withoutBait(int from, int end) {
    List<Integer> kept = new ArrayList<>();
    int at = from;
    int called = 0;
    while (at < end) {
      int length = HeadlineWords.bait(words, at, end);
      boolean counts = length > 1 || end - from <= SHORT || isStrong(at, from, end);
      if (length > 0 && counts) {
        called += length;
        bait.add(words.span(at, at + length));
        at += length;
      } else {
        kept.add(at++);
      }
    }
    boolean call = called > 0 && end - from <= SHORT && terms.none(kept, TermReader::isTelling);
    return call ? List.of() : kept;
  }

  private boolean isStrong(int at, int from, int end) {
    String key = words.key(at);
    return HeadlineWords.STRONG_BAIT.contains(key) && (at == from || at == end - 1);
  }

  /** Cuts at words of time and cause and at a second event after {@code و}. */
  private void split(int from, int end, List<Integer> kept) {
    int start = from;
    Part part = part(from);
    for (int at = from + 1; at < end; at++) {
      boolean adjunct =
          HeadlineWords.ADJUNCT.contains(words.key(at)) && !isBeforeVerb(start, at, end);
      if (adjunct || isJoined(start, at, end)) {
        add(part, start, at, kept);
        start = at;
        part = adjunct ? Part.ADJUNCT : Part.STATEMENT;
      }
    }
    add(part, start, end, kept);
  }

  /** {@code المشي بعد العشاء ينقص الوزن}: between a subject and its verb. */
  private boolean isBeforeVerb(int start, int at, int end) {
    boolean subject = !hasVerb(start, at) && !terms.isEvent(start);
    return subject && at + 2 < end && hasVerb(at + 2, Math.min(end, at + BETWEEN));
  }

  private Part part(int at) {
    return HeadlineWords.ADJUNCT.contains(words.key(at)) ? Part.ADJUNCT : Part.STATEMENT;
  }

  /** {@code و} and an event, or somebody who does something, after enough for a claim. */
  private boolean isJoined(int start, int at, int end) {
    String key = words.key(at);
    if (at - start < SHORT || !Clitics.mayHaveConjunction(key) || key.charAt(0) != 'و') {
      return false;
    }
    if (terms.isWhole(at)) {
      return false;
    }
    return isSecondEvent(start, at)
        || terms.isVerb(at)
        || (at + 1 < end && terms.isVerb(at + 1))
        || verbAfterNoun(at, end);
  }

  /** {@code تأجيل الامتحانات … وإلغاء …}: an event noun after a claim that has an event itself. */
  private boolean isSecondEvent(int start, int at) {
    boolean told = terms.isEvent(start) || hasVerb(start, at);
    return told && terms.isEvent(at) && !words.get(at).isDefinite();
  }

  private boolean verbAfterNoun(int at, int end) {
    boolean indefinite = !words.get(at).isDefinite();
    return indefinite && at + 2 < end && terms.isVerb(at + 2);
  }

  private void add(Part part, int from, int end, List<Integer> kept) {
    List<Term> found = terms.read(from, end, kept);
    if (!found.isEmpty()) {
      claims.add(Claim.of(words, part, from, end, found));
    }
  }
}
