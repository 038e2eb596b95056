package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.CueVerb;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/** Finds contents that are nouns: deeds and events, claims, feelings. */
final class DeedFinder {
  private static final int NEAR = 8;

  /** {@code تعهد حديقته بالرعاية}: he cares for it. */
  private static final Set<String> CARE = Set.of("بالرعاية", "بالعناية", "بالسقاية", "بالصيانة");

  private static final Set<String> QUANTIFIERS = Set.of("كل", "جميع", "اي", "كافة", "معظم", "بعض");

  /** What is spread abroad without anybody being named. */
  private static final Set<String> RUMOURED =
      Set.of("تردد", "اشيع", "نشر", "تداول", "نسب", "قيل", "ذكر", "اثير", "يتردد", "يشاع");

  private static final Set<String> GOVERNED =
      Set.of("عن", "عنه", "عنها", "عنهم", "علي", "عليه", "عليها", "عليهم", "الي", "اليه", "اليها");

  private final Article article;

  DeedFinder(Article article) {
    this.article = article;
  }

  /** {@code طلب ألا يذكر اسمه}: words about the source, not by it. */
  boolean isFormula(int at) {
    return Particles.FORMULA.contains(article.key(at - 1));
  }

  /** {@code طالب بفتح}. */
  Complement afterBi(int at, CueReading reading) {
    CueVerb verb = reading.verb();
    if (!verb.takes(Frame.BI) || verb.strict().contains(Frame.BI)) {
      return null;
    }
    String key = article.key(at);
    boolean loose = verb.loose().contains(Frame.BI) && Particles.isAfterBi(key);
    boolean deed = loose || EventNouns.isEventAfterBi(article.word(at));
    boolean idiom =
        CARE.contains(key)
            || key.equals("باسم")
            || article.key(at + 1).equals("النظر")
            || SourceNouns.TIME.has(key);
    return deed && !idiom ? Complement.open(Frame.BI, at, at) : null;
  }

  Complement afterPreposition(int at, Frame frame, CueReading reading, int end) {
    String next = article.key(at + 1);
    boolean strict = reading.verb().strict().contains(frame);
    if (strict || Particles.isClauseMark(next) || Particles.QUESTION.contains(next)) {
      return null;
    }
    boolean loose = reading.verb().loose().contains(frame);
    if (frame == Frame.MIN && loose && reading.verb().rule().endsWith("/order")) {
      return asked(at, end);
    }
    boolean names =
        switch (frame) {
          case AN -> !clauseAhead(at + 1, end) && !isUncovered(at + 1, reading);
          case FI -> loose || isDeed(at + 1);
          case MIN -> (loose || isDeed(at + 1)) && !clauseAhead(at + 1, Math.min(end, at + NEAR));
          default -> (loose || isDeed(at + 1)) && !clauseAhead(at + 1, Math.min(end, at + NEAR));
        };
    return names ? Complement.open(frame, at, at + 1) : null;
  }

  /** {@code كشف العمال عن الأنبوب}: a thing known already is laid bare, nothing is told. */
  private boolean isUncovered(int at, CueReading reading) {
    Word thing = article.word(at);
    return reading.verb().lemma().equals("كشف")
        && thing.key().startsWith("ال")
        && !thing.key().endsWith("ات")
        && !thing.key().endsWith("ة")
        && !EventNouns.isDefiniteEvent(thing);
  }

  /** {@code طلب من الوزير المغادرة}: the deed after the one who is to do it. */
  private Complement asked(int at, int end) {
    for (int next = at + 2; next < end && next < at + NEAR; next++) {
      if (isDeed(next) && !clauseAhead(next, Math.min(end, next + 3))) {
        return Complement.open(Frame.MIN, at, next);
      }
      if (article.word(next).shape() == Shape.MARK) {
        return null;
      }
    }
    return null;
  }

  private boolean isDeed(int at) {
    Word word = article.word(at);
    return (EventNouns.isEvent(word) && !isName(at)) || EventNouns.isDefiniteEvent(word);
  }

  private boolean isName(int at) {
    String before = article.key(at - 1);
    boolean inName = Names.isName(before) || SourceNouns.HONORIFIC.has(before);
    return (inName && Names.isName(article.word(at))) || article.key(at + 1).equals("الله");
  }

  /** Whether a clause begins before the next mark and the next cue. */
  boolean clauseAhead(int from, int end) {
    for (int at = from; at < end; at++) {
      Range quotation = article.quotationAt(at);
      if (quotation != null) {
        at = article.afterQuotation(quotation) - 1;
        continue;
      }
      if (article.word(at).shape() == Shape.MARK) {
        return article.word(at).is(':');
      }
      if (Particles.isClauseMark(article.key(at)) && !isFormula(at)) {
        return true;
      }
      if (article.readings(at).stream().anyMatch(r -> r.isParticiple() || r.joined())) {
        return false;
      }
    }
    return false;
  }

  Complement noun(int cue, int at, CueReading reading, int end) {
    if (pointsBack(cue, at, reading)) {
      return new Complement(Frame.CLAIM, at, at, at + 1);
    }
    if (!isContent(cue, at, reading)) {
      return null;
    }
    boolean document = SourceNouns.DOCUMENT.has(article.word(at));
    int sight = document ? end : Math.min(end, at + NEAR);
    boolean head = at == cue + 1 && clauseAhead(at + 1, sight);
    return head ? null : Complement.open(Frame.NOUN, at, at);
  }

  /** {@code نفت ذلك}: what was said before. */
  private boolean pointsBack(int cue, int at, CueReading reading) {
    boolean taken = reading.verb().takes(Frame.CLAIM) || reading.verb().takes(Frame.NOUN);
    return taken
        && reading.isFinite()
        && article.key(at).equals("ذلك")
        && at <= cue + NEAR
        && !Particles.isPreposition(article.key(at - 1))
        && !article.word(at + 1).isDefinite();
  }

  private boolean isContent(int cue, int at, CueReading reading) {
    Word word = article.word(at);
    CueVerb verb = reading.verb();
    boolean far = at > cue + NEAR && !Particles.isComma(article.word(at - 1));
    boolean governed = far || Particles.isPreposition(article.key(at - 1));
    boolean told = verb.takes(Frame.ADDRESSEE) && reading.hasObject() && at == cue + 1;
    return ((verb.takes(Frame.NOUN) || told)
            && (EventNouns.isEvent(word)
                || isSpokenDeed(cue, at, reading, word)
                || isGoverningDeed(cue, at, reading, word))
            && !article.key(at - 1).equals("في")
            && !Particles.RELATIVE.contains(article.key(at - 1))
            && !isName(at)
            && isPhraseStart(cue, at))
        || (verb.rule().endsWith("/forecast")
            && verb.takes(Frame.NOUN)
            && reading.isFinite()
            && Cases.isAccusative(article.words, at)
            && !SourceNouns.TIME.has(article.word(at))
            && Cases.isAccusative(article.words, at + 1))
        || (verb.takes(Frame.FEELING) && EventNouns.isFeeling(word))
        || (verb.takes(Frame.CLAIM) && isClaim(at) && !governed)
        || ((verb.takes(Frame.CLAIM) || verb.takes(Frame.NOUN)) && isRumour(at));
  }

  /** {@code نفيه الإدلاء بشهادة}: after a verbal noun and its pronoun. */
  private static boolean isSpokenDeed(int cue, int at, CueReading reading, Word word) {
    return reading.isNoun() && at == cue + 1 && EventNouns.isDefiniteEvent(word);
  }

  /** {@code استبعد الوزير الإفراج عنها}: a definite deed and its preposition after the subject. */
  private boolean isGoverningDeed(int cue, int at, CueReading reading, Word word) {
    return reading.isFinite()
        && at > cue + 1
        && endsSubject(at - 1)
        && EventNouns.isDefiniteEvent(word)
        && GOVERNED.contains(article.key(at + 1))
        && !clauseAhead(at + 1, at + NEAR);
  }

  private boolean endsSubject(int at) {
    String key = article.key(at);
    boolean adjective = key.length() > 3 && (key.endsWith("ي") || key.endsWith("ية"));
    return article.word(at).isDefinite() || adjective || Names.isName(key);
  }

  /** {@code التهم}, {@code كل التهم}; {@code أي صلة} is denied or known, whatever it is. */
  private boolean isClaim(int at) {
    return EventNouns.isClaim(article.word(at))
        || (QUANTIFIERS.contains(article.key(at)) && EventNouns.isClaim(article.word(at + 1)))
        || (article.key(at).equals("اي") && !article.word(at + 1).isDefinite());
  }

  /** {@code نفى ما تردد عن}, {@code ما تداولته الصفحات}. */
  private boolean isRumour(int at) {
    return article.key(at).equals("ما")
        && RUMOURED.stream().anyMatch(article.key(at + 1)::startsWith);
  }

  /** Whether the noun phrase before is complete: a noun in the construct state takes its noun. */
  private boolean isPhraseStart(int cue, int at) {
    String before = article.key(at - 1);
    if (at == cue + 1 || article.word(at - 1).shape() != Shape.ARABIC) {
      return true;
    }
    return !SourceNouns.CONSTRUCT.holds(before) || article.word(at - 1).isDefinite();
  }
}
