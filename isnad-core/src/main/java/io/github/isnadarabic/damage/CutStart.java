package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;

/**
 * A body that begins inside a sentence: with a mark or word that can't begin one, with {@code و}
 * and a noun that nothing is told of, or with a preposition and no verb in sight.
 */
final class CutStart implements Sign {
  private static final int SHORTEST = 4;
  private static final int SIGHT = 6;

  private final DamageWords lists;

  CutStart(DamageWords lists) {
    this.lists = lists;
  }

  @Override
  public List<Damage> in(Story story) {
    if (story.sentences().isEmpty() || story.isList()) {
      return List.of();
    }
    Sentence first = story.sentences().get(0);
    int from = story.from(first);
    int to = story.to(first);
    String rule = to - from < SHORTEST ? "" : rule(story, from, to);
    if (rule.isEmpty()) {
      return List.of();
    }
    int end = Math.min(Math.max(from + 2, afterMarks(story, from, to) + 1), to);
    return List.of(story.damage(Damage.Kind.CUT_START, "damage/" + rule, from, end));
  }

  private static int afterMarks(Story story, int from, int to) {
    int at = from;
    while (at < to && story.word(at).shape() == Shape.MARK) {
      at++;
    }
    return at;
  }

  private String rule(Story story, int from, int to) {
    Word first = story.word(from);
    if (first.is('…') || (first.is('.') && story.word(from + 1).is('.'))) {
      return "starts-with-ellipsis";
    }
    if (first.shape() == Shape.MARK) {
      return "،؛)»".contains(first.form()) ? "starts-with-mark" : "";
    }
    if (!first.isArabic()) {
      return Openings.broken(story, from);
    }
    boolean participle = lists.isParticiple(story.words(), from);
    if (participle || DamageWords.FRAGMENT.contains(first.key())) {
      return "starts-inside-clause";
    }
    if (isLastOfClause(story, from) || closesUnopened(story, from, to)) {
      return "starts-inside-clause";
    }
    if (isJoinedPresent(story, from)) {
      return "starts-with-joined-verb";
    }
    if (isPassive(first) || (isJoinedNoun(first) && !verbInSight(story, from + 1, to))) {
      return "starts-with-joined-noun";
    }
    if (DamageWords.CONTINUING.contains(first.key())) {
      return "starts-with-continuation";
    }
    String broken = Openings.broken(story, from);
    if (!broken.isEmpty()) {
      return broken;
    }
    boolean begins = isLoose(first) || isDescribed(story, from) || isOwned(story, from);
    return begins && !isExpressing(story, from) && lacksVerb(story, from, to)
        ? "starts-without-verb"
        : "";
  }

  /** {@code أربع قرى يسكنها}: tells more of what was named before it. */
  private static boolean isDescribed(Story story, int at) {
    int noun = Quantities.isNumber(story.key(at)) ? at + 1 : at;
    return isBare(story, noun) && isResumed(story.key(noun + 1));
  }

  /** {@code سرعتها إلى}: a thing of what was named before, and a preposition. */
  private static boolean isOwned(Story story, int at) {
    return story.key(at).endsWith("ها")
        && story.key(at).length() > SHORTEST
        && !Names.isName(story.word(at))
        && DamageWords.LOOSE.contains(story.key(at + 1));
  }

  private static boolean isBare(Story story, int at) {
    Word word = story.word(at);
    return word.isArabic() && !word.isDefinite() && WordUse.of(word).isNoun();
  }

  /** A verb in the present with the pronoun of what it describes. */
  private static boolean isResumed(String key) {
    boolean present = key.startsWith("ي") || key.startsWith("ت");
    return present && key.length() > SHORTEST && (key.endsWith("ها") || key.endsWith("ه"));
  }

  /** {@code ويغذي}: somebody did something before. Hardly a noun begins with these letters. */
  private static boolean isJoinedPresent(Story story, int at) {
    String key = story.key(at);
    return key.length() > 4 && key.startsWith("وي") && !DamageWords.WHOLE.contains(key);
  }

  /** {@code مدفوعة}: says how something is that stood before. */
  private static boolean isPassive(Word word) {
    return word.key().matches("م..و.ة");
  }

  /** {@code والاستقبال}: something else stood before the conjunction. */
  private static boolean isJoinedNoun(Word word) {
    String key = word.key();
    return key.startsWith("وال") && key.length() > 5 && !DamageWords.WHOLE.contains(key);
  }

  /** {@code الصحراوية، وتضم}: an adjective, a comma, and the next verb. */
  private static boolean isLastOfClause(Story story, int at) {
    return story.word(at).isDefinite()
        && story.key(at).endsWith("ية")
        && story.word(at + 1).is('،')
        && story.key(at + 2).startsWith("و");
  }

  /** Words without a verb before them that end a quotation which nothing opens. */
  private boolean closesUnopened(Story story, int from, int to) {
    if (lists.isFinite(story.words(), from) || story.word(from).isDefinite()) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (story.word(at).is('«')) {
        return false;
      }
      if (story.word(at).is('»')) {
        return true;
      }
    }
    return false;
  }

  private boolean verbInSight(Story story, int from, int to) {
    for (int at = from; at < Math.min(to, from + SIGHT); at++) {
      boolean relative = DamageWords.RELATIVE.contains(story.key(at - 1));
      if (!relative && lists.mayBeFinite(story.words(), at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code عبر عدد من … عن}: the verb, not the preposition. */
  private static boolean isExpressing(Story story, int at) {
    boolean about = false;
    for (int next = at + 2; next < at + 2 + SIGHT; next++) {
      about |= story.key(next).equals("عن");
    }
    return story.key(at).equals("عبر") && (about || !story.word(at + 1).isDefinite());
  }

  private static boolean isLoose(Word word) {
    return DamageWords.LOOSE.contains(word.key()) || isAfterPreposition(word);
  }

  /** {@code لعائلات}, {@code بالتعاون}. */
  private static boolean isAfterPreposition(Word word) {
    String key = word.key();
    boolean attached = key.length() > 5 && (key.startsWith("ل") || key.startsWith("بال"));
    return (attached || isAttached(word)) && !DamageWords.WHOLE.contains(key);
  }

  /** {@code بولاية}: a preposition written onto a noun, by how both are used. */
  private static boolean isAttached(Word word) {
    WordUse use = WordUse.of(word);
    boolean letter = word.key().startsWith("ب") || word.key().startsWith("ل");
    return letter
        && use.nominal() == 0
        && use.verbal() == 0
        && use.definite() == 0
        && WordUse.ofAttached(word).isNoun();
  }

  /** A verb outside relative clauses, before any participle that hangs on one. */
  private boolean hasMainVerb(Story story, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (lists.isParticiple(story.words(), at) && at > from + 1) {
        return false;
      }
      if (isMainVerb(story, at) || isSubject(story, from, at)) {
        return true;
      }
    }
    return false;
  }

  /** No verb of its own, or a comma and a joined verb before any. */
  private boolean lacksVerb(Story story, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean joined = story.word(at - 1).is('،') && isJoined(story, at);
      if (joined || isMainVerb(story, at)) {
        return joined;
      }
    }
    return !hasMainVerb(story, from, to);
  }

  private boolean isJoined(Story story, int at) {
    Word word = story.word(at);
    String bare = Clitics.withoutConjunction(word);
    boolean past = bare.endsWith("ت") && bare.length() >= SHORTEST && !bare.endsWith("ات");
    return word.key().startsWith("و")
        && !DamageWords.WHOLE.contains(word.key())
        && !WordUse.ofJoined(word).isNoun()
        && (past || lists.isJoinedByUse(word) || lists.isJoinedVerb(story.words(), at));
  }

  private boolean isMainVerb(Story story, int at) {
    boolean relative =
        DamageWords.RELATIVE.contains(Clitics.withoutConjunction(story.word(at - 1)))
            || DamageWords.RELATIVE.contains(story.key(at - 1));
    return !relative
        && !lists.isJoinedByUse(story.word(at))
        && !describes(story, at)
        && lists.mayBeFinite(story.words(), at);
  }

  /** {@code في مدينتنا رصيف}: where, and then what is there; {@code من المنتظر أن}. */
  private static boolean isSubject(Story story, int from, int at) {
    String where = story.key(from);
    if (story.word(at).form().equals("أن") && at == from + 2) {
      return true;
    }
    boolean place = where.equals("في") || where.equals("علي") || where.equals("عند");
    boolean ended = story.word(at - 1).isDefinite() || story.key(at - 1).endsWith("نا");
    return place && at == from + 2 && ended && isBare(story, at);
  }

  /**
   * {@code ثغرة تسمح}, {@code خمسة أميال}: tells more of an indefinite noun; no verb of its own.
   */
  private boolean describes(Story story, int at) {
    Word before = story.word(at - 1);
    boolean owned = before.key().endsWith("ه") || before.key().endsWith("ها");
    boolean bare = before.isArabic() && !before.isDefinite() && !owned && before.key().length() > 2;
    boolean present = story.key(at).startsWith("ي") || story.key(at).startsWith("ت");
    boolean known = lists.isFinite(story.words(), at);
    return bare && !DamageWords.PREPOSITION.contains(before.key()) && (present || !known);
  }
}
