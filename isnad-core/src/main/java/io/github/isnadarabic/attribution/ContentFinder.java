package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Gives the drafts of one passage their contents: from where the complement begins to the end of
 * the sentence, or to where somebody speaks again.
 */
final class ContentFinder {
  private static final int SIGHT = 15;
  private static final int RELATIVE_SIGHT = 6;

  private final Article article;
  private final Article.Passage passage;
  private final List<Draft> drafts;

  /** Where somebody speaks again: participles, and verbs that are joined to the one before. */
  private final NavigableSet<Integer> barriers = new TreeSet<>();

  /** The barriers that are verbs of the sentence. */
  private final NavigableSet<Integer> verbs = new TreeSet<>();

  ContentFinder(Article article, Article.Passage passage, List<Draft> drafts) {
    this.article = article;
    this.passage = passage;
    this.drafts = drafts;
    for (int i = 0; i < drafts.size(); i++) {
      addBarrier(drafts.get(i), i == 0 ? null : drafts.get(i - 1));
    }
    addPraise();
    addDisplay();
    addTurns();
  }

  /** {@code ، غير أن}, {@code ، فيما}, {@code ، وهو ما}: the narrator or somebody else goes on. */
  private void addTurns() {
    for (int at = passage.from() + 1; at < passage.to(); at++) {
      Word before = article.word(at - 1);
      boolean apart = Particles.isComma(before) || before.is('؛');
      if (apart && (turns(at) || isState(at))) {
        barriers.add(at);
      }
    }
  }

  private boolean turns(int at) {
    String key = article.key(at);
    if (Pointers.begins(article, at)
        || Particles.ADVERSATIVE.contains(key)
        || Particles.ADVERSATIVE.contains(key + " " + article.key(at + 1))) {
      return true;
    }
    return Particles.BUT.contains(key)
        && (article.word(at + 1).isDefinite() || SourceNouns.isSpeaker(article.key(at + 1)));
  }

  /** {@code ، مستندا إلى}, {@code ، متحديا خصمه}: by its form how the speaker spoke. */
  private boolean isState(int at) {
    Word word = article.word(at);
    return word.key().length() > 4
        && word.form().startsWith("م")
        && word.form().endsWith("ا")
        && !word.isDefinite()
        && Cases.isAccusative(article.words, at);
  }

  /** {@code ونشرت صورا}: whoever spoke shows something, and the narrator goes on. */
  private void addDisplay() {
    for (int at = passage.from() + 1; at < passage.to(); at++) {
      String key = article.key(at);
      if (key.startsWith("و")
          && Particles.DISPLAY.contains(key.substring(1))
          && isShown(article.key(at + 1))) {
        barriers.add(at);
      }
    }
  }

  /** {@code ، مشيدا بـ}: no attribution, but the claim before is over. */
  private void addPraise() {
    for (int at = passage.from() + 1; at < passage.to(); at++) {
      if (Particles.isComma(article.word(at - 1)) && isPraise(at)) {
        barriers.add(at);
      }
    }
  }

  /** A picture or a paper, without an article; the accusative has an alef. */
  private static boolean isShown(String key) {
    return Particles.SHOWN.contains(key)
        || (key.endsWith("ا") && Particles.SHOWN.contains(key.substring(0, key.length() - 1)));
  }

  private boolean isPraise(int at) {
    return article.readings(at).stream()
        .anyMatch(r -> r.isParticiple() && !r.joined() && r.verb().takes(Frame.NONE));
  }

  private void addBarrier(Draft draft, Draft before) {
    int at = draft.cue.from();
    if (draft.role == Draft.Role.PARTICIPLE) {
      barriers.add(at);
    } else if (draft.role == Draft.Role.PREPOSITION && draft.cue.from() > passage.from() + 1) {
      barriers.add(at);
    } else if (draft.role == Draft.Role.VERB && draft.joined && !isRelative(draft, before)) {
      barriers.add(at);
      verbs.add(at);
    } else if (isAside(draft)) {
      barriers.add(draft.content.get(0).from() - 1);
    } else if (draft.role == Draft.Role.VERB) {
      addTurn(draft);
      addReference(draft);
    }
  }

  /** A verb that goes on with a claim in a relative clause: {@code نفاها فلان وقال إنها}. */
  private static boolean isRelative(Draft draft, Draft before) {
    return before != null
        && before.complement == null
        && draft.cue.from() - before.cue.from() < RELATIVE_SIGHT;
  }

  /** {@code ، «…»، تضيف ضاحكة}: what somebody says after the words is nobody else's. */
  private static boolean isAside(Draft draft) {
    return draft.role == Draft.Role.VERB
        && draft.dropped
        && draft.complement == null
        && !draft.content.isEmpty()
        && draft.content.get(0).to() <= draft.cue.from();
  }

  /** {@code ، إلا أن فلانا شكك}: a comma and a word that turns, the verb not far. */
  private void addTurn(Draft draft) {
    int from =
        draft.source == null ? draft.cue.from() : Math.min(draft.source.from(), draft.cue.from());
    for (int at = from - 1; at > from - 4 && at > passage.from(); at--) {
      if (Particles.TURN.contains(article.key(at)) && Particles.isComma(article.word(at - 1))) {
        barriers.add(at);
        verbs.add(at);
        return;
      }
    }
  }

  /** {@code ، وهو ما نفاه}: the claim that this goes back to is over. */
  private void addReference(Draft draft) {
    int what = draft.cue.from() - 1;
    boolean refers = article.key(what).equals("ما") && Particles.isPronoun(article.key(what - 1));
    if (refers && draft.complement == null) {
      barriers.add(what - 1);
    }
  }

  void find() {
    for (Draft draft : drafts) {
      if (draft.complement != null && draft.content.isEmpty()) {
        Range content = content(draft).trimmed(article.words);
        if (!content.isEmpty()) {
          draft.content.add(content);
        }
      } else if (draft.role == Draft.Role.PREPOSITION) {
        cutAtVerbs(draft);
      }
    }
  }

  private Range content(Draft draft) {
    Complement complement = draft.complement;
    int start = complement.start();
    if (complement.isClosed()) {
      return new Range(start, complement.end());
    }
    if (complement.isPhrase()) {
      int end = phraseEnd(complement);
      boolean relative = Particles.RELATIVE.contains(article.key(draft.cue.from() - 1));
      return new Range(start, relative ? mainVerb(start, end) : end);
    }
    boolean quoted = complement.frame() == Frame.QUOTE;
    return new Range(start, clauseEnd(start, quoted ? verbs : barriers));
  }

  /** A quotation inside the claim hides its own verbs of speaking. */
  private int clauseEnd(int start, NavigableSet<Integer> stops) {
    Integer stop = stops.higher(start);
    while (stop != null && isQuoted(start, stop)) {
      stop = stops.higher(stop);
    }
    return stop == null ? passage.to() : stop;
  }

  private boolean isQuoted(int from, int at) {
    for (int open = at - 1; open >= from - 1 && open > at - 60; open--) {
      Range quotation = article.quotationAt(open);
      if (quotation != null) {
        return quotation.holds(at);
      }
    }
    return false;
  }

  private int phraseEnd(Complement complement) {
    int limit = clauseEnd(complement.mark(), barriers);
    for (int at = complement.start() + 1; at < limit; at++) {
      Range quotation = article.quotationAt(at);
      if (quotation != null) {
        at = article.afterQuotation(quotation) - 1;
      } else if (endsPhrase(complement, at)) {
        return at;
      }
    }
    return limit;
  }

  /** {@code الذي اعترف بالسرقة سيحال}: after a relative clause the verb of the sentence. */
  private int mainVerb(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      String key = article.key(at);
      boolean future = key.startsWith("سي") || key.startsWith("ست");
      if ((future && key.length() > 4) || (CommonVerbs.isFinite(key) && !key.startsWith("و"))) {
        return at;
      }
    }
    return end;
  }

  private boolean endsPhrase(Complement complement, int at) {
    Word word = article.word(at);
    if (Particles.isClauseMark(word.key()) && at - complement.start() < SIGHT) {
      return false;
    }
    if (word.shape() == Shape.MARK && (Particles.isComma(word) || "؛.؟:".contains(word.form()))) {
      return !Particles.isComma(word) || !goesOn(complement, at + 1);
    }
    return word.key().startsWith("و")
        && !word.isDefinite()
        && CommonVerbs.isFinite(word)
        && !CommonVerbs.isFinite(article.word(at - 1))
        && !isJoinedDeed(complement, at);
  }

  /** {@code إلى ارتفاع الأجور وتوقف العمل}: one more deed, written like a verb of form V or VI. */
  private boolean isJoinedDeed(Complement complement, int at) {
    String deed = article.key(at).substring(1);
    if (!EventNouns.isEvent(deed)) {
      return false;
    }
    for (int before = at - 1; before >= complement.start() && before > at - SIGHT; before--) {
      if (EventNouns.isEvent(article.word(before))) {
        return true;
      }
    }
    return false;
  }

  /** Coordinated with the same preposition: {@code ، وبتشكيل}; or a clause is still open. */
  private boolean goesOn(Complement complement, int at) {
    String first = article.key(complement.mark());
    String next = article.key(at);
    if (next.length() > 3
        && next.startsWith("و" + first.charAt(0))
        && "ب".indexOf(first.charAt(0)) >= 0) {
      return true;
    }
    boolean clause = false;
    for (int i = complement.start(); i < at && i < complement.start() + SIGHT; i++) {
      clause |= Particles.isClauseMark(article.key(i));
    }
    return clause || next.equals("و" + first);
  }

  private void cutAtVerbs(Draft draft) {
    Range first = draft.content.get(0);
    Integer stop = verbs.higher(Math.max(first.from(), draft.cue.from()));
    if (stop != null && first.from() >= draft.cue.from() && first.holds(stop)) {
      draft.content.set(0, new Range(first.from(), stop).trimmed(article.words));
    }
    Integer start = verbs.lower(draft.cue.from());
    boolean trailing = first.to() <= draft.cue.from();
    if (trailing && start != null && start > first.from() && passage.from() < start) {
      draft.content.set(0, new Range(start, first.to()).trimmed(article.words));
    }
  }
}
