package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.BitSet;
import java.util.List;

/**
 * The subject that a cue inside a sentence shares with the verb before it, whatever that verb
 * means: {@code اتفق معه زميل، وأضاف}, {@code عاد النائب وكتب}, {@code حثت المديرة الأهالي على
 * الصبر، محذرة}. Verbs inside what somebody said before do not count.
 */
final class ClauseSubjects {
  private static final int REACH = 30;

  private final Article article;
  private final SourceTrimmer trimmer;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final BitSet named = new BitSet();

  ClauseSubjects(Article article, List<Mention> mentions) {
    this.article = article;
    this.subjects = new SubjectFinder(article);
    for (Mention mention : mentions) {
      if (mention.kind() != Mention.Kind.PLACE) {
        named.set(article.words.at(mention.span().start()));
      }
    }
    this.trimmer = new SourceTrimmer(article);
    this.phrases = new NounPhrases(article);
  }

  /** The subject, or null where a cue stands nearer, or no verb with somebody who can speak. */
  Range before(Draft draft, List<Draft> earlier) {
    int from = article.passages.get(draft.passage).from();
    int begin = Math.max(from, draft.cue.from() - REACH);
    for (int at = draft.cue.from() - 1; at >= begin; at--) {
      int place = at;
      if (holds(earlier, draft, place)) {
        continue;
      }
      if (earlier.stream().anyMatch(other -> other.cue.holds(place))) {
        return null;
      }
      Range subject = subject(at, from, draft);
      if (subject != null && agrees(subject, draft)) {
        return subject;
      }
    }
    return null;
  }

  private Range subject(int at, int from, Draft draft) {
    CueReading reading = isRelative(at) ? null : onlyVerb(at);
    if (reading == null && !(opensClause(at, from) && isVerbal(at))) {
      return null;
    }
    Range after = after(at, draft);
    if (after != null || reading == null || reading.joined()) {
      return after;
    }
    Range before = subjects.before(at, reading, from);
    return before != null && canSpeak(before) ? before : null;
  }

  /** {@code التي أشرفت}: a verb that only tells more of a noun. */
  private boolean isRelative(int at) {
    return Particles.RELATIVE.contains(article.key(at - 1))
        || Particles.isClauseMark(article.key(at - 1));
  }

  /** The active reading of a word that can be nothing but a verb, or null. */
  private CueReading onlyVerb(int at) {
    List<CueReading> readings = article.readings(at);
    boolean verb = !readings.isEmpty() && readings.stream().allMatch(CueReading::isFinite);
    return !verb || article.word(at).isDefinite()
        ? null
        : readings.stream().filter(reading -> !reading.isPassive()).findFirst().orElse(null);
  }

  private static boolean holds(List<Draft> earlier, Draft draft, int at) {
    for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).passage == draft.passage; i--) {
      if (earlier.get(i).content.stream().anyMatch(part -> part.holds(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int at, int from) {
    String key = article.key(at);
    Word before = article.word(at - 1);
    return at == from
        || before.shape() == Shape.MARK
        || Particles.CONNECTIVE.contains(Clitics.withoutConjunction(before.key()))
        || Particles.NEGATION.contains(before.key())
        || (key.length() > 3 && (key.startsWith("و") || key.startsWith("ف")));
  }

  private boolean isVerbal(int at) {
    Word word = article.word(at);
    String key = word.key();
    String bare = Clitics.withoutConjunction(key);
    if (CommonVerbs.isFinite(key)) {
      return true;
    }
    return word.isArabic()
        && !word.isDefinite()
        && !Particles.isPreposition(key)
        && !Particles.SUBORDINATE.contains(bare)
        && !SourceNouns.isSpeaker(key)
        && !SourceNouns.DOCUMENT.holds(key)
        && !SourceNouns.PARTICLE.has(bare)
        && !SourceNouns.TIME.has(bare)
        && !EventNouns.isEvent(word)
        && !Names.isName(key)
        && !Names.isName(bare)
        && article.readings(at).stream().noneMatch(CueReading::isParticiple);
  }

  private Range after(int verb, Draft draft) {
    int from = verb + 1;
    while (Particles.PRONOMINAL.contains(article.key(from))) {
      from++;
    }
    Range found = from >= draft.cue.from() ? null : trimmer.trim(from, draft.cue.from());
    if (found == null || found.from() > from || !canSpeak(found)) {
      return null;
    }
    return new Range(from, adjunct(from, phrases.end(from, found.to()))).trimmed(article.words);
  }

  /**
   * {@code المدير عن التأخير}, {@code الوزير وتفقد}: what the verb takes is none of its subject.
   */
  private int adjunct(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      String key = article.key(at);
      boolean governed = Particles.isPreposition(key) && article.word(at - 1).isDefinite();
      boolean verb = Clitics.mayHaveConjunction(key) && CommonVerbs.isFinite(article.word(at));
      if ((governed && !key.equals("في")) || verb) {
        return at;
      }
    }
    return to;
  }

  private boolean canSpeak(Range phrase) {
    String head = article.key(phrase.from());
    return named.get(phrase.from())
        || Names.isName(head)
        || SourceNouns.isSpeaker(head)
        || SourceNouns.isSpeaker(one(head));
  }

  /** {@code ممرضتان}: one of the two. */
  static String one(String key) {
    boolean dual = key.length() > 4 && (key.endsWith("ان") || key.endsWith("ين"));
    String bare = dual ? key.substring(0, key.length() - 2) : key;
    return dual && bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ة" : bare;
  }

  /** Whose words a draft passes on, up to the mark of their clause; or null. */
  Range told(Draft draft) {
    int from = draft.complement.start();
    int to = from;
    while (to < from + REACH && !Particles.isClauseMark(article.key(to))) {
      to++;
    }
    return to == from + REACH ? null : trimmer.trim(from, to);
  }

  boolean agrees(Range subject, Draft draft) {
    if (draft.gender == Gender.EITHER) {
      return true;
    }
    boolean plural = draft.number != GrammaticalNumber.SINGULAR;
    Word head = article.word(subject.from());
    return plural || Agreement.isFeminine(head) == (draft.gender == Gender.FEMININE);
  }
}
