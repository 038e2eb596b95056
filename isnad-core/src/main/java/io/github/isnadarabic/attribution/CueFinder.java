package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.Inflection.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues that are verbs or participles, by their form and by what follows them. */
final class CueFinder {
  private static final Set<String> PASSIVES =
      Set.of("اعتقد", "ظن", "زعم", "رجح", "توقع", "قال", "وصف", "ادعى");

  /** The author's own asides. */
  private static final Set<String> ASIDES =
      Set.of("يذكر", "ويذكر", "يشار", "ويشار", "يلفت", "تذكر");

  private final Article article;
  private final ComplementFinder complements;
  private final SubjectFinder subjects;
  private final AntecedentFinder antecedents;

  CueFinder(Article article) {
    this.article = article;
    this.complements = new ComplementFinder(article);
    this.subjects = new SubjectFinder(article);
    this.antecedents = new AntecedentFinder(article);
  }

  /** The drafts of one passage in the order of their cues. */
  List<Draft> find(int index) {
    List<Draft> drafts = new ArrayList<>();
    Article.Passage passage = article.passages.get(index);
    int usedTo = -1;
    for (int at = passage.from(); at < passage.to(); at++) {
      Draft draft = at <= usedTo ? null : draft(at, index, passage);
      if (draft != null) {
        drafts.add(draft);
        usedTo = swallowed(draft);
      }
    }
    return drafts;
  }

  /** The participle of saying that a verb has taken as its colon is no cue of its own. */
  private int swallowed(Draft draft) {
    Complement complement = draft.complement;
    boolean saying =
        complement != null && Particles.SAYING.contains(article.key(complement.mark()));
    return saying ? complement.mark() : -1;
  }

  private Draft draft(int at, int index, Article.Passage passage) {
    if (isAside(at)) {
      return null;
    }
    for (CueReading reading : article.readings(at)) {
      if (isUsable(at, reading)) {
        Draft draft = draft(at, reading, index, passage);
        if (draft != null) {
          return draft;
        }
      }
    }
    return null;
  }

  private boolean isAside(int at) {
    return ASIDES.contains(article.key(at));
  }

  private boolean isUsable(int at, CueReading reading) {
    if (reading.isNoun() || reading.inflection().person() != 3) {
      return false;
    }
    if (reading.isParticiple()) {
      return !article.word(at).isDefinite() && !reading.verb().takes(Frame.TRANSMIT);
    }
    String before = article.key(at - 1);
    return (!Particles.isPreposition(before) && !before.equals("ما")) || reading.hasObject();
  }

  private Draft draft(int at, CueReading reading, int index, Article.Passage passage) {
    if (reading.hasObject()) {
      Draft draft = antecedents.find(at, reading, index, passage);
      if (draft != null) {
        return draft;
      }
    }
    Complement complement = complements.find(at, reading, passage.to());
    if (complement == null) {
      return reading.isFinite() ? antecedents.afterQuotation(at, reading, index, passage) : null;
    }
    return reading.isParticiple()
        ? participle(at, reading, index, complement)
        : verb(at, reading, index, passage, complement);
  }

  private Draft participle(int at, CueReading reading, int index, Complement complement) {
    Draft draft = Draft.of(reading, index, new Range(at, at + 1), Draft.Role.PARTICIPLE);
    draft.complement = complement;
    draft.dropped = true;
    return draft;
  }

  private Draft verb(
      int at, CueReading reading, int index, Article.Passage passage, Complement complement) {
    boolean negated = Particles.NEGATION.contains(article.key(at - 1)) && at > passage.from();
    Range cue = new Range(negated ? at - 1 : at, at + 1);
    Draft draft = Draft.of(reading, index, cue, Draft.Role.VERB);
    draft.joined |=
        negated && article.key(at - 1).length() == 3 && !article.key(at - 1).equals("لما");
    draft.complement = complement;
    draft.stance = stance(draft, negated);
    draft.source = subjects.find(at, reading, complement.mark(), passage.from());
    draft.dropped = draft.source == null;
    draft.agentless = isAgentless(at, reading, draft);
    return draft.source == null && isUnlikelyWithoutSubject(at, reading, complement) ? null : draft;
  }

  private Stance stance(Draft draft, boolean negated) {
    Stance stance = negated ? draft.stance.negated() : draft.stance;
    boolean asks = stance == Stance.ASSERTS && draft.complement.frame() == Frame.QUESTION;
    return asks ? Stance.ASKS : stance;
  }

  /** {@code يُعتقد أن}, {@code يقال}: nobody can be meant. */
  private boolean isAgentless(int at, CueReading reading, Draft draft) {
    if (draft.source != null || reading.hasObject()) {
      return false;
    }
    if ((reading.isPassive() && !hasActiveReading(at)) || hasPassiveMark(at)) {
      return true;
    }
    boolean pronoun = Particles.PRONOUN.contains(article.key(at - 1));
    return reading.inflection().tense() == Tense.PRESENT
        && reading.inflection().gender() == Gender.MASCULINE
        && PASSIVES.contains(reading.verb().lemma())
        && !pronoun
        && !reading.verb().lemma().equals("قال");
  }

  private boolean hasActiveReading(int at) {
    return article.readings(at).stream().anyMatch(r -> r.isFinite() && !r.isPassive());
  }

  /** A damma after the first or second letter. */
  private boolean hasPassiveMark(int at) {
    String written = article.word(at).span().of(article.words.text());
    return written.indexOf('\u064F') > 0 && written.indexOf('\u064F') <= 3;
  }

  /** A noun phrase alone is no proof of a cue: {@code طلب}, {@code أمر} and the like are nouns. */
  private boolean isUnlikelyWithoutSubject(int at, CueReading reading, Complement complement) {
    boolean nounLike = article.readings(at).stream().anyMatch(CueReading::isNoun);
    return nounLike && !reading.joined() && complement.isPhrase() && complement.mark() > at + 1;
  }
}
