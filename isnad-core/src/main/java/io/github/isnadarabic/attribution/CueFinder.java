package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Letters;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues that are verbs or participles, by their form and by what follows them. */
final class CueFinder {
  private final Article article;
  private final ComplementFinder complements;
  private final SubjectFinder subjects;
  private final AntecedentFinder antecedents;
  private final OtherWords otherWords;

  CueFinder(Article article) {
    this.article = article;
    this.complements = new ComplementFinder(article);
    this.subjects = new SubjectFinder(article);
    this.antecedents = new AntecedentFinder(article);
    this.otherWords = new OtherWords(article);
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
    if (article.readings(at).isEmpty() || otherWords.holds(at)) {
      return null;
    }
    Draft active = draft(at, index, passage, false);
    return active != null ? active : draft(at, index, passage, true);
  }

  /** The draft of the first reading of a voice that has one: the passive only where no other. */
  private Draft draft(int at, int index, Article.Passage passage, boolean passive) {
    for (CueReading reading : article.readings(at)) {
      if (reading.isPassive() == passive && isUsable(at, reading)) {
        Draft draft = draft(at, reading, index, passage);
        if (draft != null) {
          return draft;
        }
      }
    }
    return null;
  }

  private boolean isUsable(int at, CueReading reading) {
    if (reading.isNoun() || reading.inflection().person() != 3 || isAuxiliary(at)) {
      return false;
    }
    if (reading.isParticiple()) {
      return !article.word(at).isDefinite() && !isCounted(at);
    }
    String before = article.key(at - 1);
    if (reading.hasObject()) {
      return !isFirstPerson(at, reading);
    }
    boolean relative = before.equals("ما") && !Particles.FREQUENCY.contains(article.key(at - 2));
    return !Particles.isPreposition(before) && !relative && hasItsMood(at, reading);
  }

  /** {@code ومضى يقول}: the verb after it speaks. */
  private boolean isAuxiliary(int at) {
    return Particles.isSettingOut(article.key(at))
        && article.readings(at + 1).stream().anyMatch(r -> r.isFinite() && !r.joined());
  }

  /** {@code ثلاثة متهمين}, {@code عن متهمين}: a noun, though it looks like a participle. */
  private boolean isCounted(int at) {
    String before = article.key(at - 1);
    return Particles.isPreposition(before)
        || article.word(at - 1).shape() == Shape.NUMBER
        || Particles.COUNTING.contains(Clitics.without('ب', Clitics.withoutConjunction(before)));
  }

  /** At the beginning of speech a form in ت is the speaker's own: {@code قائلا أخبرته}. */
  private boolean isFirstPerson(int at, CueReading reading) {
    boolean begins =
        Particles.SAYING.contains(article.key(at - 1))
            || article.word(at - 1).is(':')
            || article.quotationAt(at - 1) != null;
    return begins
        && reading.inflection().tense() == Tense.PAST
        && reading.inflection().gender() == Gender.FEMININE;
  }

  /** After {@code لم}, {@code لن} and {@code لا} stands the present; the jussive nowhere else. */
  private boolean hasItsMood(int at, CueReading reading) {
    boolean negated = Particles.NEGATION.contains(article.key(at - 1));
    return switch (reading.inflection().tense()) {
      case JUSSIVE -> negated;
      case PAST -> !negated || article.key(at - 1).endsWith("ما");
      default -> true;
    };
  }

  private Draft draft(int at, CueReading reading, int index, Article.Passage passage) {
    if (reading.hasObject()) {
      Draft draft = antecedents.find(at, reading, index, passage);
      if (draft != null || !addressesObject(at, reading)) {
        return draft;
      }
    }
    Complement complement = complements.find(at, reading, passage.to());
    if (complement != null && complement.frame() == Frame.QUOTE && followsQuotation(at)) {
      Draft draft = antecedents.afterQuotation(at, reading, index, passage);
      if (draft != null && (draft.source == null || draft.source.to() < complement.mark())) {
        return draft;
      }
    }
    if (complement == null) {
      return reading.isFinite() ? antecedents.afterQuotation(at, reading, index, passage) : null;
    }
    return reading.isParticiple()
        ? participle(at, reading, index, complement)
        : verb(at, reading, index, passage, complement);
  }

  /** Whether the pronoun can be the one who is told, asked, accused. */
  private boolean addressesObject(int at, CueReading reading) {
    String rule = reading.verb().rule();
    return reading.isParticiple()
        || (!article.key(at - 1).equals("ما")
            && (reading.verb().takes(Frame.ADDRESSEE)
                || reading.verb().takes(Frame.OBJECT)
                || rule.endsWith("/order")
                || rule.endsWith("/promise")
                || rule.endsWith("/ask")));
  }

  private Draft participle(int at, CueReading reading, int index, Complement complement) {
    Draft draft = Draft.of(reading, index, new Range(at, at + 1), Draft.Role.PARTICIPLE);
    draft.complement = complement;
    draft.dropped = true;
    return draft;
  }

  private Draft verb(
      int at, CueReading reading, int index, Article.Passage passage, Complement complement) {
    boolean negated = at > passage.from() && isNegated(at);
    Range cue = new Range(negated ? at - 1 : at, at + 1);
    Draft draft = Draft.of(reading, index, cue, Draft.Role.VERB);
    draft.joined |=
        negated && article.key(at - 1).length() == 3 && !article.key(at - 1).equals("لما");
    draft.complement = complement;
    draft.stance = stance(draft, negated);
    draft.source = subjects.find(at, reading, complement.mark(), passage.from());
    draft.addressee = subjects.addressee(draft.source, reading, complement.mark());
    draft.dropped = draft.source == null;
    draft.agentless = isAgentless(at, reading, draft);
    boolean unsaid = complement.frame() == Frame.AN || isDirective(draft.stance);
    boolean unconfirmed = complement.frame() == Frame.CLAIM && complement.isClosed();
    if ((negated && (unsaid || unconfirmed)) || isWork(at, complement) || isGoverned(at, draft)) {
      return null;
    }
    boolean before = article.word(at - 1).form().equals("أن");
    boolean unlikely =
        (before && !isBeforeSpeech(at, complement))
            || (!draft.agentless && isUnlikelyWithoutSubject(at, reading, complement));
    return draft.source == null && unlikely ? null : draft;
  }

  /** {@code رفض القاضي طلب المحامية تأجيل}: what stands before is a verb with its subject. */
  private boolean isGoverned(int at, Draft draft) {
    return draft.complement.frame() == Frame.NOUN
        && draft.source != null
        && draft.source.from() < at
        && !article.word(draft.source.from()).isDefinite()
        && !Particles.CONNECTIVE.contains(article.key(draft.source.from() - 1))
        && !Particles.isClauseMark(article.key(draft.source.from() - 1))
        && article.readings(at).stream().anyMatch(CueReading::isNoun)
        && article.readings(draft.source.from()).stream().anyMatch(CueReading::isFinite);
  }

  /** {@code إنها كتبت روايتها «…»}: she wrote a thing, the words in marks are no speech of hers. */
  private boolean isWork(int at, Complement complement) {
    boolean apart = complement.frame() == Frame.QUOTE && complement.mark() > at + 1;
    return apart
        && isPronounBefore(at)
        && article.word(at + 1).isArabic()
        && Possessives.without(article.key(at + 1)).length() < article.key(at + 1).length()
        && !Particles.isPreposition(article.key(complement.mark() - 1));
  }

  /** {@code قبل أن يضيف: «…»}, {@code بعد أن خلصت إلى أنه}. */
  private boolean isBeforeSpeech(int at, Complement complement) {
    String when = article.key(at - 2);
    return (when.equals("قبل") && complement.frame() == Frame.QUOTE)
        || (when.equals("بعد") && complement.frame() == Frame.CLAUSE);
  }

  private static boolean isDirective(Stance stance) {
    return stance == Stance.ORDERS || stance == Stance.PROMISES;
  }

  private boolean isNegated(int at) {
    return Particles.NEGATION.contains(article.key(at - 1))
        && !Particles.FREQUENCY.contains(article.key(at - 2));
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
    return reading.inflection().tense() == Tense.PRESENT
        && reading.inflection().gender() == Gender.MASCULINE
        && Particles.AGENTLESS.contains(Letters.key(reading.verb().lemma()))
        && !isPronounBefore(at);
  }

  /** {@code هو يعتقد}, {@code لكنه يعتقد}. */
  private boolean isPronounBefore(int at) {
    boolean negated = Particles.NEGATION.contains(article.key(at - 1));
    String before = article.key(negated ? at - 2 : at - 1);
    return Particles.PRONOUN.contains(before) || Particles.WITH_SUBJECT.contains(before);
  }

  /** A noun that is no deed proves nothing where nobody speaks: {@code يعدون بقايا}. */
  private boolean isLoose(Complement complement, CueReading reading) {
    return complement.frame() == Frame.BI
        && !reading.joined()
        && !EventNouns.isEventAfterBi(article.word(complement.mark()));
  }

  /** {@code «…»، قالت المديرة}. */
  private boolean followsQuotation(int at) {
    return Particles.isComma(article.word(at - 1)) && article.quotationEndingAt(at - 2) != null;
  }

  private boolean opensQuotation(int at) {
    Range quotation = article.quotationAt(at);
    return quotation != null && quotation.length() < 12;
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
    String before = article.key(at - 1);
    boolean shows = reading.verb().rule().endsWith("/show") && complement.isPhrase();
    boolean disclosed = complement.frame() == Frame.AN;
    boolean alone = at == article.passageFrom(at) && !reading.joined();
    boolean first = alone && complement.isPhrase() && !disclosed;
    if ((before.equals("ان") && !isBeforeSpeech(at, complement))
        || first
        || isLoose(complement, reading)
        || opensQuotation(at - 1)
        || (shows && !reading.joined())) {
      return true;
    }
    return isNounLike(at, reading, complement)
        && complement.mark() > at + 1
        && !Particles.WHERE_SAID.contains(article.key(at + 1));
  }

  /** {@code طلب المحامية تأجيل}: as well a noun, which something before it may govern. */
  private boolean isNounLike(int at, CueReading reading, Complement complement) {
    boolean nounLike = article.readings(at).stream().anyMatch(CueReading::isNoun);
    return nounLike && !reading.joined() && complement.isPhrase();
  }
}
