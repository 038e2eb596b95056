package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;

/** A body that stops inside a sentence: at a word that asks for another. */
final class CutEnd implements Sign {
  private static final int BACK = 7;
  private static final int SHORTEST = 4;
  private static final int ENDED = 3;
  private static final int LONG = 6;

  private final DamageWords lists;

  CutEnd(DamageWords lists) {
    this.lists = lists;
  }

  @Override
  public List<Damage> in(Story story) {
    if (story.sentences().isEmpty()) {
      return List.of();
    }
    Sentence last = story.sentences().get(story.sentences().size() - 1);
    int end = story.to(last);
    if (end - story.from(last) < SHORTEST) {
      return List.of();
    }
    String rule = rule(story, story.from(last), end - 1);
    boolean two = DamageWords.PREPOSITION.contains(story.key(end - 2));
    return rule.isEmpty()
        ? List.of()
        : List.of(
            story.damage(Damage.Kind.CUT_END, "damage/" + rule, two ? end - 2 : end - 1, end));
  }

  private String rule(Story story, int from, int at) {
    Word word = story.word(at);
    if (!word.isArabic()) {
      return word.is('،') || word.is('«') || word.is('(') ? "ends-with-opening-mark" : "";
    }
    String key = word.key();
    if (DamageWords.DEMANDING.contains(key) && !isAdverb(story, from, at)) {
      return "ends-with-particle";
    }
    boolean construct =
        SourceNouns.CONSTRUCT.has(key) && DamageWords.PREPOSITION.contains(story.key(at - 1));
    if (construct && isOpen(story, at)) {
      return "ends-with-construct";
    }
    if (isUnfinished(story)) {
      return "ends-without-mark";
    }
    boolean speaks = key.startsWith("و") && lists.isReportingVerb(story.words(), at);
    return speaks ? "ends-with-verb" : "";
  }

  /** The one line of many that no mark ends. */
  private static boolean isUnfinished(Story story) {
    List<Story.Line> lines = story.lines();
    int last = lines.size() - 1;
    return last >= ENDED
        && lines.get(last).length() >= LONG
        && lines.stream().limit(last).allMatch(line -> isEnded(story, line));
  }

  private static boolean isEnded(Story story, Story.Line line) {
    Word word = story.word(line.to() - 1);
    return word.shape() == Shape.MARK && ".؟?!»\"”…".contains(word.form());
  }

  /** {@code لم يصل بعد}, {@code من قبل}: the word stands for itself. */
  private static boolean isAdverb(Story story, int from, int at) {
    if (!DamageWords.ADVERB.contains(story.key(at))) {
      return false;
    }
    for (int before = at - 1; before >= Math.max(from, at - BACK); before--) {
      if (DamageWords.ADVERB.contains("+" + story.key(before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation or a sentence is left open at the end of the text. */
  private static boolean isOpen(Story story, int at) {
    int end = story.word(at).span().end();
    return story.quotations().stream().noneMatch(q -> isClosedAt(q, end));
  }

  private static boolean isClosedAt(Quotation quotation, int end) {
    return quotation.closed() && quotation.inner().end() == end;
  }
}
