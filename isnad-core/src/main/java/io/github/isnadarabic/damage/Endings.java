package io.github.isnadarabic.damage;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;
import java.util.Set;

/**
 * Whether the last line of a page is unfinished: the only one that no mark ends. The fewer lines
 * there are to compare it with, the more its last words must say so themselves.
 */
final class Endings {
  private static final Set<String> CLAUSE = Set.of("ان", "بان", "لان");
  private static final double MOST = 0.5;
  private static final int SURE = 2;
  private static final int LONG = 6;
  private static final int TABLE = 3;
  private static final int SHORTEST = 2;
  private static final int NEAR = 4;
  private static final double SELDOM = 60;

  private final DamageWords lists;

  Endings(DamageWords lists) {
    this.lists = lists;
  }

  /** Whether the last line stops before its sentence does; there its last sentence begins. */
  boolean isUnfinished(Story story, int sentence) {
    List<Story.Line> lines = story.lines();
    Story.Line line = lines.get(lines.size() - 1);
    int from = Math.max(sentence, line.from());
    List<Story.Line> others =
        lines.stream()
            .limit(lines.size() - 1)
            .filter(other -> Padding.calls(story, other) == 0 && !isBroken(story, other))
            .toList();
    long ended = others.stream().filter(other -> isEnded(story, other)).count();
    if (ended == 0 || Padding.calls(story, line) > 0 || isTable(story, line)) {
      return false;
    }
    boolean only = ended == others.size() && ended >= SURE;
    boolean most = ended >= MOST * others.size();
    return (only && isTold(story, line, from))
        || (most && ended >= SURE && isLoose(story, line, from))
        || (most && isOpen(story, line, from));
  }

  private boolean isLoose(Story story, Story.Line line, int from) {
    return line.length() >= LONG
        && (!isWhole(story, line) || (from == line.from() && beginsWithVerb(story, from)));
  }

  /** Whether its sentence goes on in the next line. */
  private static boolean isBroken(Story story, Story.Line line) {
    return story.sentences().stream()
        .anyMatch(s -> story.from(s) < line.to() && story.to(s) > line.to() + 1);
  }

  /** A sentence, not a signature or the name of an agency. */
  private boolean isTold(Story story, Story.Line line, int from) {
    boolean credit = story.word(line.from() + 1).is(':') && line.length() <= LONG;
    boolean unmarked = LostPunctuation.isLong(line) && !LostPunctuation.has(story, line);
    boolean told = hasVerb(story, from, line.to()) || beginsWithVerb(story, from);
    return !credit && told && !(unmarked && isWhole(story, line));
  }

  /** {@code وتنقل}: a verb in the present that hardly a list has. */
  private boolean beginsWithVerb(Story story, int at) {
    String key = story.key(at);
    boolean present = key.startsWith("وي") || key.startsWith("وت") || key.startsWith("وس");
    return present && lists.mayBeFinite(story.words(), at);
  }

  private boolean hasVerb(Story story, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isVerb(story, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(Story story, int at) {
    Word word = story.word(at);
    return WordUse.of(word).isVerb()
        || lists.isJoinedByUse(word)
        || lists.isFinite(story.words(), at);
  }

  /** The last words show it: a word cut, a noun after what governs it, a verb, a short rest. */
  private boolean isOpen(Story story, Story.Line line, int from) {
    int last = line.to() - 1;
    boolean governed = DamageWords.DEMANDING.contains(story.key(last - 1));
    boolean ended = from > line.from() && isStop(story.word(from - 1));
    boolean verb = isVerb(story, from) || lists.mayBeFinite(story.words(), from);
    boolean rest = ended && line.to() - from <= NEAR && verb && !Names.isName(story.word(from));
    return isHalf(story, last)
        || DamageWords.ENDLESS.contains(story.key(last))
        || (line.length() >= LONG && governed && !isWhole(story, line))
        || isOpenVerb(story, last)
        || rest;
  }

  private static boolean isOpenVerb(Story story, int at) {
    return WordUse.of(story.word(at)).isVerb()
        && !DamageWords.WITH_PRONOUN.contains(story.key(at))
        && !DamageWords.RELATIVE.contains(story.key(at - 1));
  }

  /** {@code المتوق}: no word, and the beginning of one. */
  private static boolean isHalf(Story story, int at) {
    Word word = story.word(at);
    String form = word.form();
    LanguageModel model = LanguageModel.standard();
    if (form.length() == SHORTEST && word.isArabic()) {
      return WordUse.of(word).count() < SELDOM && !Names.isName(word);
    }
    boolean unknown =
        word.isArabic()
            && form.length() >= SHORTEST
            && model.lexicon().find(form) < 0
            && Double.isInfinite(model.clitics().cost(form));
    return unknown && begins(model.lexicon(), form);
  }

  private static boolean begins(Lexicon lexicon, String form) {
    Lexicon.Range range = lexicon.all();
    for (int i = 0; i < form.length(); i++) {
      range = lexicon.narrow(range, form.charAt(i));
    }
    return range.from() < range.to();
  }

  /** Names and figures side by side. */
  private static boolean isTable(Story story, Story.Line line) {
    int parts = 0;
    for (int at = line.from(); at < line.to(); at++) {
      Word word = story.word(at);
      parts += word.is('-') || word.is('*') || word.is('/') || word.is('–') ? 1 : 0;
    }
    return parts >= TABLE;
  }

  /** A figure, or a last word that needs no other. */
  private static boolean isWhole(Story story, Story.Line line) {
    Word word = story.word(line.to() - 1);
    boolean own = word.key().endsWith("ه") || word.key().endsWith("ها") || word.key().length() < 3;
    for (int at = line.from(); at < line.to(); at++) {
      if (story.word(at).shape() == Shape.NUMBER || story.word(at).is('-')) {
        return true;
      }
    }
    boolean begun = CLAUSE.contains(story.key(line.to() - 2));
    return own || (word.isDefinite() && !begun);
  }

  private static boolean isEnded(Story story, Story.Line line) {
    Word word = story.word(line.to() - 1);
    return isStop(word) || word.is('»') || word.is('"') || word.is('”');
  }

  private static boolean isStop(Word word) {
    return word.shape() == Shape.MARK && ".؟?!…".contains(word.form());
  }
}
