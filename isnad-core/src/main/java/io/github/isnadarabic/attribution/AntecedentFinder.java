package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;

/**
 * Finds contents that stand before their cue: a noun or clause that the verb's pronoun goes back to
 * ({@code وهي مزاعم نفاها فلان}, {@code وهو ما أنكره}), and a quotation before {@code قال فلان}.
 */
final class AntecedentFinder {
  private static final int SIGHT = 20;

  private final Article article;
  private final SourceTrimmer trimmer;

  AntecedentFinder(Article article) {
    this.article = article;
    this.trimmer = new SourceTrimmer(article);
  }

  /** The draft of a verb whose object pronoun goes back to its content, or null. */
  Draft find(int at, CueReading reading, int index, Article.Passage passage) {
    String before = article.key(at - 1);
    if (reading.isFinite() && reading.verb().takes(Frame.CLAUSE) && before.endsWith("ما")) {
      Draft draft = explained(at, reading, index, passage);
      if (draft != null) {
        return draft;
      }
    }
    if (!reading.isFinite() || !takesThing(reading)) {
      return null;
    }
    int pointer = Pointers.before(article, at, passage.from());
    if (pointer >= 0) {
      return pointed(at, reading, index, passage, pointer);
    }
    if (before.equals("ما")
        || before.equals("فيما")
        || before.equals("بما")
        || before.equals("لما")) {
      return described(at, reading, index, passage);
    }
    int end = Particles.RELATIVE.contains(before) ? at - 1 : at;
    if (end == at && !isBareNoun(at - 1)) {
      return null;
    }
    return draft(at, reading, index, passage, phraseBefore(end, passage.from()));
  }

  /** {@code خلافا لما زعمته الشركة من أن}: the clause after the subject. */
  private Draft explained(int at, CueReading reading, int index, Article.Passage passage) {
    for (int next = at + 1; next < passage.to() && next < at + SIGHT; next++) {
      if (Particles.isBareClauseMark(article.key(next))) {
        Complement clause = Complement.open(Frame.CLAUSE, next - 1, next + 1);
        boolean from = article.key(next - 1).equals("من");
        return from ? draft(at, reading, index, new Range(at + 1, next - 1), clause) : null;
      }
    }
    return null;
  }

  /** {@code ، وهي معلومة لم ينكرها}: the clause before the comma. */
  private Draft pointed(
      int at, CueReading reading, int index, Article.Passage passage, int pointer) {
    Range clause = clauseBefore(passage.from(), pointer - 1);
    Draft draft = draft(at, reading, index, passage, clause);
    if (draft != null && Particles.NEGATION.contains(article.key(at - 1))) {
      draft.cue = new Range(at - 1, at + 1);
      draft.stance = draft.stance.negated();
    }
    return draft;
  }

  private static boolean takesThing(CueReading reading) {
    return reading.verb().takes(Frame.CLAIM)
        || reading.verb().takes(Frame.NOUN)
        || reading.verb().takes(Frame.OBJECT);
  }

  private boolean isBareNoun(int at) {
    String key = article.key(at);
    return article.word(at).isArabic()
        && !article.word(at).isDefinite()
        && !Particles.isPreposition(key)
        && !Particles.SUBORDINATE.contains(key)
        && !Particles.NEGATION.contains(key)
        && (key.endsWith("ات") || key.endsWith("ة") || EventNouns.isClaim(article.word(at)));
  }

  /** {@code فيما وصفه فلان بـ…}: the predicate; {@code وهو ما أنكره}: the clause before. */
  private Draft described(int at, CueReading reading, int index, Article.Passage passage) {
    if (reading.verb().takes(Frame.OBJECT)) {
      int predicate = predicate(at, passage.to());
      return predicate < 0
          ? null
          : draft(
              at,
              reading,
              index,
              new Range(at + 1, predicate),
              Complement.open(Frame.OBJECT, predicate, predicate));
    }
    int end = at - 1;
    while (end > passage.from() && !Particles.isComma(article.word(end))) {
      end--;
    }
    return draft(at, reading, index, passage, clauseBefore(passage.from(), end));
  }

  private Range clauseBefore(int from, int end) {
    return new Range(clauseStart(from, end), end).trimmed(article.words);
  }

  /**
   * Where the claim begins that the pronoun goes back to: after the last {@code أن}; after what an
   * initial {@code وفق كذا،} names.
   */
  private int clauseStart(int from, int end) {
    for (int at = end - 1; at > from && at > end - 3 * SIGHT; at--) {
      if (Particles.isClauseMark(article.key(at))) {
        return Particles.isBareClauseMark(article.key(at)) ? at + 1 : at;
      }
    }
    return OtherCues.of("preposition").contains(Clitics.withoutConjunction(article.key(from)))
        ? afterComma(from, end)
        : from;
  }

  private int afterComma(int from, int end) {
    for (int at = from; at < end && at < from + SIGHT; at++) {
      if (Particles.isComma(article.word(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private int predicate(int at, int limit) {
    for (int next = at + 1; next < limit && next < at + SIGHT; next++) {
      String key = article.key(next);
      if (key.equals("ب") || (key.startsWith("ب") && key.length() > 3 && !key.startsWith("بن"))) {
        return next;
      }
    }
    return -1;
  }

  private Range phraseBefore(int end, int passageFrom) {
    int from = end;
    while (from > passageFrom && from > end - SIGHT && !isPhraseBoundary(from - 1)) {
      from--;
    }
    return new Range(from, end).trimmed(article.words);
  }

  private boolean isPhraseBoundary(int at) {
    String key = article.key(at);
    return article.word(at).shape() == Shape.MARK
        || Particles.PRONOUN.contains(key)
        || Particles.isPreposition(key)
        || article.readings(at).stream().anyMatch(CueReading::isFinite)
        || Particles.isClauseMark(key);
  }

  private Draft draft(
      int at, CueReading reading, int index, Article.Passage passage, Range content) {
    if (content.isEmpty()) {
      return null;
    }
    int end = Math.min(passage.to(), at + SIGHT);
    Draft draft = draft(at, reading, index, new Range(at + 1, subjectEnd(at + 1, end)), null);
    draft.content.add(content);
    return draft;
  }

  private Draft draft(int at, CueReading reading, int index, Range subject, Complement complement) {
    Draft draft = Draft.of(reading, index, new Range(at, at + 1), Draft.Role.VERB);
    draft.joined = false;
    draft.complement = complement;
    draft.source = trimmer.trim(subject.from(), subject.to());
    draft.dropped = draft.source == null;
    return draft;
  }

  private int subjectEnd(int from, int limit) {
    int end = from;
    while (end < limit && !endsSubject(end)) {
      end++;
    }
    return end;
  }

  private boolean endsSubject(int at) {
    return (article.word(at).shape() == Shape.MARK && article.quotationAt(at) == null)
        || article.readings(at).stream()
            .anyMatch(r -> (r.isFinite() && r.joined()) || r.isParticiple())
        || Particles.isClauseMark(article.key(at));
  }

  /** {@code «…»، قال فلان، «…»}: the cue interrupts what is quoted. */
  private void addRest(Draft draft, int comma) {
    Range rest = article.quotationAt(comma + 1);
    if (rest != null && Particles.isComma(article.word(comma))) {
      draft.content.add(rest);
    }
  }

  /** {@code «…»، تضيف ضاحكة}, {@code «…»، يستطرد، «…»}: nobody is named again. */
  private boolean standsAlone(int at) {
    return Particles.isComma(article.word(at - 1))
        && article.word(afterManner(at)).shape() == Shape.MARK;
  }

  /** After the verb and what may say how or when: {@code تضيف ضاحكة}. */
  private int afterManner(int verb) {
    String key = article.key(verb + 1);
    return Particles.MANNER.contains(key) || SourceNouns.TIME.has(key) ? verb + 2 : verb + 1;
  }

  private Draft alone(int at, CueReading reading, int index, Range quotation) {
    Draft draft = Draft.of(reading, index, new Range(at, at + 1), Draft.Role.VERB);
    draft.joined = false;
    draft.dropped = true;
    draft.content.add(quotation);
    addRest(draft, afterManner(at));
    return draft;
  }

  /** {@code «…»، قال فلان}: the quotation just before the verb. */
  Draft afterQuotation(int at, CueReading reading, int index, Article.Passage passage) {
    if (!reading.verb().takes(Frame.QUOTE) || reading.joined()) {
      return null;
    }
    Range quotation =
        article.quotationEndingAt(Particles.isComma(article.word(at - 1)) ? at - 2 : at - 1);
    if (quotation == null) {
      return null;
    }
    if (standsAlone(at)) {
      return alone(at, reading, index, quotation);
    }
    if (trimmer.trim(at + 1, passage.to()) == null) {
      return null;
    }
    Draft draft =
        draft(at, reading, index, new Range(at + 1, subjectEnd(at + 1, passage.to())), null);
    draft.content.add(quotation);
    addRest(draft, subjectEnd(at + 1, passage.to()));
    return draft.source == null ? null : draft;
  }
}
