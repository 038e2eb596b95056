package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;
import java.util.Set;

/** A body that stops inside a sentence: at a word that asks for another. */
final class CutEnd implements Sign {
  private static final int BACK = 7;
  private static final int SHORTEST = 4;
  private static final int SURE = 2;

  /** More than one word follows these. */
  private static final Set<String> CLAUSE = Set.of("ان", "بان", "لان");

  private static final double MOST = 0.5;
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
    boolean demands = DamageWords.DEMANDING.contains(story.key(end - 1));
    if (end - story.from(last) < (demands ? 2 : SHORTEST)) {
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
    if (isOpenNumber(story, from, at)) {
      return "ends-with-number";
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

  /** {@code خمسة عشر}: what is counted is gone. */
  private static boolean isOpenNumber(Story story, int from, int at) {
    boolean teen = story.key(at).equals("عشر") || story.key(at).equals("عشرة");
    return teen && at > from && Quantities.at(story.words(), at - 1) != null;
  }

  /** The one line of many that no mark ends. */
  private static boolean isUnfinished(Story story) {
    List<Story.Line> lines = story.lines();
    int last = lines.size() - 1;
    long ended = lines.stream().limit(last).filter(line -> isEnded(story, line)).count();
    Story.Line line = lines.get(Math.max(0, last));
    boolean most = ended >= MOST * last && (ended >= SURE || isGoverned(story, line.to() - 1));
    return ended > 0
        && most
        && line.length() >= LONG
        && !isWhole(story, line)
        && Padding.calls(story, line) == 0;
  }

  /** An indefinite noun after a word that governs it: {@code بعد تعثر}. */
  private static boolean isGoverned(Story story, int at) {
    return DamageWords.DEMANDING.contains(story.key(at - 1));
  }

  /** A list or table, or a last word that needs no other. */
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
