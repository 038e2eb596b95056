package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.verbs.Inflection;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/** Finds the subject of a cue verb: after it, before it, or nowhere. */
final class SubjectFinder {
  private static final int SIGHT = 30;
  private static final Set<String> TEMPORAL =
      Set.of("حين", "عندما", "حينما", "بعدما", "قبلما", "لما", "ريثما");

  private final Article article;
  private final SourceTrimmer trimmer;
  private final NounPhrases phrases;

  SubjectFinder(Article article) {
    this.article = article;
    this.trimmer = new SourceTrimmer(article);
    this.phrases = new NounPhrases(article);
  }

  /** The subject of the verb at {@code cue}, whose content begins with {@code mark}, or null. */
  Range find(int cue, CueReading reading, int mark, int passageFrom) {
    boolean addressed = addresses(reading);
    if (reading.isPassive() || (addressed && isPronounClause(cue))) {
      return null;
    }
    boolean joined = reading.joined() || isJoinedNegation(cue - 1);
    Range topic = topic(cue, passageFrom);
    Range before = joined || topic != null ? topic : before(cue, reading, passageFrom);
    Range after = after(cue, reading, mark, addressed);
    boolean auxiliary = article.key(cue - 1).equals("قد");
    return before != null && (addressed || auxiliary || after == null) ? before : after;
  }

  private Range after(int cue, CueReading reading, int mark, boolean addressed) {
    Range after = trimmer.trim(cue + 1, mark);
    if (after == null || !mayFollow(after.from(), reading)) {
      return null;
    }
    if (!addressed) {
      return after;
    }
    int end = phrases.end(after.from(), after.to());
    Range first = new Range(after.from(), end).trimmed(article.words);
    return first.isEmpty() ? null : first;
  }

  /** {@code سأل النائب الوزير عن}: who stands after the source, or null. */
  Range addressee(Range source, CueReading reading, int mark) {
    boolean puts =
        reading.verb().rule().endsWith("/order") || reading.verb().rule().endsWith("/ask");
    if (source == null || !puts || source.to() >= mark) {
      return null;
    }
    Range told = trimmer.trim(source.to(), mark);
    return told == null ? null : new Range(told.from(), phrases.end(told.from(), told.to()));
  }

  /** Whether the word can be the subject that follows the verb. */
  boolean mayFollow(int at, CueReading reading) {
    return Agreement.after(reading, article.word(at)) && !Cases.isAccusative(article.words, at);
  }

  /** Whether a subject stands before the verb. */
  boolean stands(int cue, CueReading reading) {
    return !reading.joined() && before(cue, reading, article.passageFrom(cue)) != null;
  }

  /** {@code أنه أبلغ}: the subject is the pronoun. */
  private boolean isPronounClause(int cue) {
    String before = article.key(cue - 1);
    return Particles.isClauseMark(before) && !Particles.isBareClauseMark(before);
  }

  /** Whether somebody told, asked or promised may stand between subject and content. */
  private static boolean addresses(CueReading reading) {
    return reading.verb().takes(Frame.ADDRESSEE)
        || reading.verb().rule().endsWith("/order")
        || reading.verb().rule().endsWith("/promise")
        || reading.verb().rule().endsWith("/ask");
  }

  private boolean isJoinedNegation(int at) {
    String key = article.key(at);
    return Particles.NEGATION.contains(key) && (key.startsWith("و") || key.startsWith("ف"));
  }

  /** {@code أما فلان فيرى}. */
  private Range topic(int cue, int passageFrom) {
    boolean opened = article.key(cue).startsWith("ف") || article.key(cue - 1).equals("فقد");
    if (!opened) {
      return null;
    }
    for (int at = cue - 1; at >= passageFrom && at > cue - SIGHT; at--) {
      if (article.key(at).equals("اما") || article.key(at).equals("واما")) {
        return nominal(at + 1, article.key(cue - 1).equals("فقد") ? cue - 1 : cue);
      }
    }
    return null;
  }

  /** The noun phrase before the verb that agrees with it, as far as its clause reaches. */
  Range before(int cue, CueReading reading, int passageFrom) {
    int end = cue;
    while (end > passageFrom && isAuxiliary(end - 1)) {
      end--;
      if (isJoinedAuxiliary(end)) {
        return null;
      }
    }
    if (end <= passageFrom || opensQuotation(end - 1) || sharesSubject(cue, end)) {
      return null;
    }
    if (Particles.RELATIVE.contains(article.key(end - 1))) {
      return antecedent(end - 1, reading, passageFrom);
    }
    int start = start(end, passageFrom);
    if (start > passageFrom && (isPassiveOnly(start - 1) || isTemporal(start - 1))) {
      return null;
    }
    start = described(start, passageFrom);
    while (start < end && SourceNouns.TIME.has(article.word(end - 1))) {
      end--;
    }
    return agreeing(nominal(afterGoverned(afterObject(start, end), end, reading), end), reading);
  }

  /** {@code حين سأله مراسل أجاب}: what follows is a clause of its own. */
  private boolean isTemporal(int at) {
    return TEMPORAL.contains(Clitics.withoutConjunction(article.key(at)))
        && !article.word(at + 1).isDefinite();
  }

  /** {@code لكن مسؤولا طلب إخفاء هويته قال}: before its clause the indefinite noun. */
  private int described(int start, int passageFrom) {
    int verb = start - 1;
    int at = verb;
    while (at > passageFrom && at > verb - 4 && isIndefinite(at - 1)) {
      at--;
    }
    String key = article.key(at);
    String noun = key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
    boolean head = at < verb && (SourceNouns.isSpeaker(key) || SourceNouns.isSpeaker(noun));
    boolean opened = at == passageFrom || isBoundary(at - 1);
    return head && opened && !isBoundary(at) ? at : start;
  }

  private boolean isIndefinite(int at) {
    Word word = article.word(at);
    return word.isArabic()
        && !word.isDefinite()
        && !Particles.isPreposition(word.key())
        && !Particles.SUBORDINATE.contains(word.key())
        && !Particles.CONNECTIVE.contains(Clitics.withoutConjunction(word.key()));
  }

  /** {@code أبرز تصريحا ثم قال}, {@code نشر بيانا قال فيه}: the subject stands further back. */
  private boolean sharesSubject(int cue, int end) {
    return article.key(end - 1).equals("ثم") || Particles.WHERE_SAID.contains(article.key(cue + 1));
  }

  /** {@code اعتقل الجيش مشتبها فيه قال}: the verb's subject is the object before it. */
  private int afterObject(int start, int end) {
    for (int at = end - 1; at > start && at > end - 4; at--) {
      Word word = article.word(at);
      boolean accusative =
          word.key().endsWith("ا") && word.key().length() > 3 && !word.isDefinite();
      if (accusative
          && article.word(at - 1).isDefinite()
          && CommonVerbs.isFinite(article.word(start - 1))) {
        return at;
      }
    }
    return start;
  }

  /** {@code استمع إلى شاهدين قالا}: an indefinite noun and its clause, after a preposition. */
  private int afterGoverned(int start, int end, CueReading reading) {
    boolean singular = reading.inflection().number() == GrammaticalNumber.SINGULAR;
    return singular || article.word(end - 1).isDefinite() ? start : afterGovernor(start, end);
  }

  private boolean opensQuotation(int at) {
    return article.quotationAt(at) != null;
  }

  /** The phrase, or the last of its coordinated parts that agrees where the first does not. */
  private Range agreeing(Range phrase, CueReading reading) {
    if (phrase == null || Agreement.before(reading, article.word(phrase.from()))) {
      return phrase;
    }
    for (int at = phrase.to() - 1; at > phrase.from(); at--) {
      Word word = article.word(at);
      if (word.key().startsWith("و")
          && word.key().length() > 3
          && Agreement.before(reading, word)) {
        return new Range(at, phrase.to());
      }
    }
    return reading.inflection().number() == GrammaticalNumber.SINGULAR ? null : phrase;
  }

  private boolean isAuxiliary(int at) {
    String key = article.key(at);
    return key.equals("قد")
        || key.equals("كان")
        || key.equals("كانت")
        || key.equals("كانوا")
        || key.equals("سوف")
        || Particles.isSettingOut(key)
        || Particles.NEGATION.contains(key);
  }

  /** {@code ومضى يقول}: whoever acted before goes on. */
  private boolean isJoinedAuxiliary(int at) {
    String key = article.key(at);
    return Particles.isSettingOut(key) && Clitics.mayHaveConjunction(key);
  }

  private Range antecedent(int relative, CueReading reading, int passageFrom) {
    String pronoun = article.key(relative);
    boolean feminine = pronoun.endsWith("التي");
    boolean masculine = pronoun.endsWith("الذي");
    Gender gender = reading.inflection().gender();
    if ((feminine && gender == Gender.MASCULINE) || (masculine && gender == Gender.FEMININE)) {
      return null;
    }
    int end = Particles.isComma(article.word(relative - 1)) ? relative - 1 : relative;
    return nominal(afterGovernor(start(end, passageFrom), end), end);
  }

  /** After the last preposition that governs the antecedent: {@code إلى الرأي العام الذي}. */
  private int afterGovernor(int start, int end) {
    for (int at = end - 1; at >= start; at--) {
      String key = article.key(at);
      boolean governs =
          key.equals("الي") || key.equals("والي") || key.equals("مع") || key.equals("علي");
      if (governs || (Particles.DEMONSTRATIVE.contains(key) && article.key(at - 1).equals("في"))) {
        return at + 1;
      }
    }
    return start;
  }

  /** Goes back to the beginning of the clause; over one pair of commas around an apposition. */
  private int start(int end, int passageFrom) {
    boolean paired = Particles.isComma(article.word(end - 1));
    int at = paired ? end - 1 : end;
    int commas = paired ? 1 : 0;
    while (at > passageFrom && at > end - SIGHT) {
      Word word = article.word(at - 1);
      if (isBoundary(at - 1)) {
        break;
      }
      if (Particles.isComma(word) && commas-- <= 0) {
        return at;
      }
      at--;
    }
    return paired && commas > 0 && at < end ? end : at;
  }

  private boolean isBoundary(int at) {
    Word word = article.word(at);
    String key = word.key();
    if (word.shape() == Shape.MARK) {
      return !Particles.isComma(word) && !"»”\"«“()".contains(word.form());
    }
    boolean verb =
        (CommonVerbs.isFinite(key) && !isNounAfterMark(at))
            || isPassiveOnly(at)
            || article.readings(at).stream().anyMatch(SubjectFinder::beginsClause);
    String bare = Clitics.withoutConjunction(key);
    return Particles.SUBORDINATE.contains(bare)
        || Particles.CONNECTIVE.contains(bare)
        || Particles.SUBORDINATE.contains(key)
        || Particles.CONNECTIVE.contains(key)
        || Particles.isClauseMark(key)
        || (verb && !Particles.RELATIVE.contains(article.key(at - 1)));
  }

  /** {@code أن عامل الإقليم}: no past follows the mark of a clause directly. */
  private boolean isNounAfterMark(int at) {
    return Particles.isBareClauseMark(article.key(at - 1))
        && SourceNouns.ANONYMOUS.has(article.word(at));
  }

  private static boolean beginsClause(CueReading reading) {
    boolean present = reading.inflection().tense() == Inflection.Tense.PRESENT;
    return reading.isFinite()
        && (reading.joined() || reading.hasObject() || (present && !reading.isPassive()));
  }

  /** {@code سئل}: passive and nothing else. */
  private boolean isPassiveOnly(int at) {
    return !article.readings(at).isEmpty()
        && !article.word(at).isDefinite()
        && article.readings(at).stream().allMatch(r -> r.isFinite() && r.isPassive());
  }

  private Range nominal(int from, int to) {
    int start = from;
    while (start < to && Particles.PRONOMINAL.contains(article.key(start))) {
      start++;
    }
    Range range = new Range(start, to).trimmed(article.words);
    if (range.isEmpty()) {
      return null;
    }
    Word first = article.word(range.from());
    String key = first.key();
    boolean nominal =
        (first.isArabic() || first.shape() == Shape.NUMBER)
            && !Particles.isPreposition(key)
            && !Particles.PRONOUN.contains(key)
            && !Particles.DEMONSTRATIVE.contains(key)
            && !SourceNouns.TIME.has(key)
            && !Particles.isClauseMark(Clitics.withoutConjunction(key))
            && !isParticle(range.from())
            && !Particles.isPreposition(article.key(range.to() - 1))
            && !isVerbOnly(range.from());
    return nominal ? range : null;
  }

  /** A particle, and not the first part of a name: {@code أم سعيد}. */
  private boolean isParticle(int at) {
    String key = article.key(at);
    boolean name = Names.isPart(key) && Names.isGiven(article.word(at + 1));
    return SourceNouns.PARTICLE.has(key) && !name;
  }

  private boolean isVerbOnly(int at) {
    String key = article.key(at);
    return (CommonVerbs.isFinite(key) && !SourceNouns.OFFICE.holds(key) && !isNounAfterMark(at))
        || article.readings(at).stream()
            .anyMatch(r -> r.isFinite() && (r.joined() || r.hasObject()));
  }
}
