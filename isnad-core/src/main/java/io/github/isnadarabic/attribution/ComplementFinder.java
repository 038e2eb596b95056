package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/**
 * Looks from a cue to the right for the beginning of its content, in one of the ways its verb takes
 * one. Looks no further than a fixed number of words.
 */
final class ComplementFinder {
  private static final int SIGHT = 45;
  private static final int SPEECH_WORDS = 5;
  private static final Set<String> ABOUT = Set.of("عن", "عنه", "عنها");

  private final Article article;
  private final ObjectSplitter objects;
  private final DeedFinder deeds;
  private final OtherWords otherWords;

  ComplementFinder(Article article) {
    this.article = article;
    this.objects = new ObjectSplitter(article);
    this.deeds = new DeedFinder(article);
    this.otherWords = new OtherWords(article);
  }

  /** The complement of the cue read so at {@code cue}, or null if it has none. */
  Complement find(int cue, CueReading reading, int limit) {
    int end = Math.min(limit, cue + SIGHT);
    if (reading.verb().takes(Frame.NONE)) {
      return null;
    }
    if (reading.verb().takes(Frame.TRANSMIT)) {
      return transmitted(cue, end, ABOUT);
    }
    boolean ascribes = reading.verb().lemma().equals("نسب");
    Complement ascribed = ascribes ? transmitted(cue, end, Set.of("الي")) : null;
    Complement found = ascribed != null ? ascribed : scan(cue, reading, end);
    if (found == null) {
      found = objects.find(cue, reading, end);
    }
    return found != null ? found : speech(cue, reading, end);
  }

  private Complement scan(int cue, CueReading reading, int end) {
    for (int at = cue + 1; at < end; at++) {
      Range quotation = article.quotationAt(at);
      if (quotation != null) {
        if (reading.verb().takes(Frame.QUOTE) && isSpoken(cue, at, quotation)) {
          return new Complement(Frame.QUOTE, at, at + 1, quotation.to());
        }
        at = article.afterQuotation(quotation) - 1;
        continue;
      }
      if (stops(cue, at)) {
        return null;
      }
      Complement found = at(cue, at, reading, end);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Right after the cue or a comma; elsewhere only when it is too long for a name. */
  private boolean isSpoken(int cue, int open, Range quotation) {
    return (open == cue + 1 && !isQuotedName(quotation))
        || (quotation.length() >= SPEECH_WORDS && !SourceNouns.MEDIA.holds(article.word(open - 1)));
  }

  /** {@code قالت «المنارة» إن}: the name of who speaks. */
  private boolean isQuotedName(Range quotation) {
    return quotation.length() < SPEECH_WORDS
        && Particles.isClauseMark(article.key(article.afterQuotation(quotation)));
  }

  /** The end of the clause, or another verb of speaking that takes over. */
  private boolean stops(int cue, int at) {
    Word word = article.word(at);
    if (word.shape() == Shape.MARK && "؛;؟?!".contains(word.form())) {
      return true;
    }
    if (at > cue + 1 && isTurn(at)) {
      return true;
    }
    if (at == cue + 1 || article.readings(at).isEmpty() || otherWords.holds(at)) {
      return false;
    }
    if (opensClause(at)) {
      return true;
    }
    if (Particles.SAYING.contains(article.key(at)) && !takesPreposition(cue)) {
      return false;
    }
    return article.readings(at).stream().anyMatch(reading -> takesOver(at, reading));
  }

  /** {@code ، غير أنه يؤكد أن}: the clause mark is another verb's. */
  private boolean isTurn(int at) {
    return Particles.isComma(article.word(at - 1))
        && Particles.EXCEPTION.contains(article.key(at))
        && Particles.isClauseMark(article.key(at + 1));
  }

  /** {@code بعد أن خلصت إلى}, {@code عندما قال}: a verb of a clause of its own. */
  private boolean opensClause(int at) {
    String before = article.key(at - 1);
    boolean opened =
        Particles.WHEN.contains(before)
            || (before.equals("ان") && Particles.WHEN.contains(article.key(at - 2)));
    return opened && article.readings(at).stream().anyMatch(CueReading::isFinite);
  }

  /** {@code شكك فلان في كذا، قائلا}: what he doubts is a content of its own. */
  private boolean takesPreposition(int cue) {
    return article.readings(cue).stream()
        .flatMap(reading -> reading.verb().frames().stream())
        .anyMatch(frame -> frame.preposition() != null);
  }

  private boolean takesOver(int at, CueReading reading) {
    if (reading.isParticiple()) {
      return Particles.isComma(article.word(at - 1));
    }
    boolean next = article.key(at - 1).equals("ثم");
    return (next || (reading.joined() && mayGoOn(at, reading)))
        && reading.inflection().person() == 3
        && !reading.verb().takes(Frame.TRANSMIT)
        && (reading.verb().takes(Frame.CLAUSE) || reading.verb().takes(Frame.OBJECT));
  }

  /** {@code وأضاف}, {@code وتضيف:}: the present is as often part of what is said. */
  private boolean mayGoOn(int at, CueReading reading) {
    Tense tense = reading.inflection().tense();
    boolean introduces =
        article.word(at + 1).is(':') || Particles.isBareClauseMark(article.key(at + 1));
    return tense == Tense.PAST || (tense == Tense.PRESENT && introduces);
  }

  private Complement at(int cue, int at, CueReading reading, int end) {
    String key = article.key(at);
    if (article.word(at).is(':')) {
      return colon(at, reading);
    }
    if (Particles.isClauseMark(key) && !deeds.isFormula(at) && !isConjunction(cue, at, reading)) {
      return clause(cue, at, reading);
    }
    if (Particles.SAYING.contains(key)) {
      return saying(at, reading, end);
    }
    if (reading.verb().takes(Frame.QUESTION) && isQuestion(cue, at)) {
      return Complement.open(Frame.QUESTION, at, at);
    }
    Complement phrase = preposition(cue, at, reading, end);
    return phrase != null ? phrase : noun(cue, at, reading, end);
  }

  /** {@code قبل أن}, {@code بعد أن}: a preposition that is not the verb's own. */
  private boolean isConjunction(int cue, int at, CueReading reading) {
    String before = article.key(at - 1);
    if (at - 1 <= cue || !Particles.isPreposition(before)) {
      return false;
    }
    boolean own =
        reading.verb().frames().stream().anyMatch(frame -> before.equals(frame.preposition()));
    boolean general = before.equals("علي") || before.equals("الي");
    return !own && !(general && reading.verb().takes(Frame.CLAUSE));
  }

  private Complement colon(int at, CueReading reading) {
    boolean speaks =
        reading.verb().takes(Frame.QUOTE)
            || reading.verb().takes(Frame.CLAUSE)
            || reading.verb().takes(Frame.QUESTION);
    return speaks ? quoted(Frame.QUOTE, at, at + 1) : null;
  }

  /** Speech from {@code start}: a quotation where one opens there. */
  private Complement quoted(Frame frame, int mark, int start) {
    int open = article.word(start).shape() == Shape.BREAK ? start + 1 : start;
    Range quotation = article.quotationAt(open);
    return quotation == null
        ? Complement.open(frame, mark, start)
        : new Complement(frame, mark, quotation.from(), quotation.to());
  }

  private Complement clause(int cue, int at, CueReading reading) {
    String before = at - 1 > cue ? article.key(at - 1) : "";
    int mark = Particles.isPreposition(before) ? at - 1 : at;
    boolean preposed = mark < at;
    if (!preposed && !takesClause(reading)) {
      return null;
    }
    int start = Particles.isBareClauseMark(article.key(at)) ? at + 1 : at;
    return Complement.open(Frame.CLAUSE, mark, start);
  }

  private static boolean takesClause(CueReading reading) {
    return reading.verb().takes(Frame.CLAUSE)
        || reading.verb().takes(Frame.BI)
        || reading.verb().takes(Frame.ILA)
        || reading.verb().takes(Frame.ALA);
  }

  /** {@code علق فلان قائلا:}: one attribution, unless the verb has a content of its own. */
  private Complement saying(int at, CueReading reading, int end) {
    boolean speaks = reading.verb().takes(Frame.QUOTE) || reading.verb().takes(Frame.CLAUSE);
    if (!speaks) {
      return null;
    }
    for (int next = at + 1; next < end && next < at + 6; next++) {
      if (article.word(next).is(':') || article.quotationAt(next) != null) {
        return quoted(Frame.QUOTE, at, article.word(next).is(':') ? next + 1 : next);
      }
      if (Particles.isClauseMark(article.key(next))) {
        int start = Particles.isBareClauseMark(article.key(next)) ? next + 1 : next;
        return Complement.open(Frame.CLAUSE, at, start);
      }
    }
    return Complement.open(Frame.SPEECH, at, at + 1);
  }

  private boolean isQuestion(int cue, int at) {
    String key = article.key(at);
    if (Particles.ABOUT.contains(key)) {
      return true;
    }
    String before = article.key(at - 1);
    boolean placed = at == cue + 1 || before.equals("عن") || Particles.ABOUT.contains(before);
    return Particles.STRICT_QUESTION.contains(key)
        || (placed && Particles.QUESTION.contains(key) && !key.equals("من"));
  }

  /** The verb's own preposition; {@code استنادا إلى} has one of its own. */
  private Complement preposition(int cue, int at, CueReading reading, int end) {
    String key = article.key(at);
    if (key.equals("الي") && at - 1 > cue && Cases.isAccusative(article.words, at - 1)) {
      return null;
    }
    for (Frame frame : reading.verb().frames()) {
      if (key.equals(frame.preposition())) {
        return deeds.afterPreposition(at, frame, reading, end);
      }
    }
    return deeds.afterBi(at, reading);
  }

  private Complement noun(int cue, int at, CueReading reading, int end) {
    return deeds.noun(cue, at, reading, end);
  }

  /**
   * {@code نقلت … عن … قوله}, {@code نسبت … إلى … قوله}: the outer content is all that was passed
   * on.
   */
  private Complement transmitted(int cue, int end, Set<String> prepositions) {
    for (int at = cue + 1; at < end && at < cue + 15; at++) {
      if (prepositions.contains(article.key(at))) {
        boolean own = prepositions == ABOUT;
        return own ? passedOn(at, end) : ascribed(at, end);
      }
    }
    return null;
  }

  private Complement passedOn(int at, int end) {
    return spokenAfter(at, end) ? transmission(at) : null;
  }

  /** {@code نسبت إلى مصدر قوله}, {@code إلى مصدر أن}. */
  private Complement ascribed(int at, int end) {
    for (int next = at + 2; next < end && next < at + 10; next++) {
      boolean noun = article.readings(next).stream().anyMatch(r -> r.isNoun() && r.hasObject());
      if (noun || Particles.isBareClauseMark(article.key(next))) {
        return transmission(at);
      }
    }
    return null;
  }

  private Complement transmission(int at) {
    boolean bare = article.key(at).equals("عن") || article.key(at).equals("الي");
    int start = bare ? at + 1 : at;
    return Complement.open(Frame.TRANSMIT, at, start);
  }

  private boolean spokenAfter(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      boolean noun = article.readings(at).stream().anyMatch(r -> r.isNoun() && r.hasObject());
      if (noun || Particles.isClauseMark(article.key(at)) || article.word(at).is(':')) {
        return true;
      }
    }
    return false;
  }

  /** Speech without a mark: a participle, or a verb and a short subject, then words of speech. */
  private Complement speech(int cue, CueReading reading, int end) {
    if (!reading.verb().takes(Frame.SPEECH)) {
      return null;
    }
    if (Particles.RELATIVE.contains(article.key(cue - 1))) {
      return null;
    }
    int furthest = reading.isParticiple() ? cue + 1 : cue + 3;
    for (int at = cue + 1; at <= furthest && at < end; at++) {
      if (article.word(at).shape() != Shape.ARABIC) {
        return null;
      }
      if (beginsSpeech(cue, at)) {
        return Complement.open(Frame.SPEECH, at, at);
      }
    }
    return null;
  }

  /** {@code أضاف لقبا إلى}: what stands before the preposition is what was added. */
  private boolean isSpeaker(int at) {
    return SourceNouns.isSpeaker(article.word(at)) || Names.isName(article.word(at));
  }

  private boolean beginsSpeech(int cue, int at) {
    String key = article.key(at);
    boolean verbAlone =
        at == cue + 1 && article.readings(cue).stream().noneMatch(CueReading::isParticiple);
    if (key.equals("لي") || key.equals("لنا") || (verbAlone && Particles.isPreposition(key))) {
      return false;
    }
    boolean verb = CommonVerbs.isFinite(key) && !key.startsWith("و");
    boolean cueVerb =
        !article.word(at).isDefinite()
            && article.readings(at).stream().anyMatch(r -> r.isFinite() && !r.joined());
    if (at > cue + 1 && Particles.isPreposition(key) && !isSpeaker(at - 1)) {
      return false;
    }
    return (at > cue && (Particles.SPEECH_START.contains(key) || verb || cueVerb))
        || article.key(at - 1).equals("لي");
  }
}
