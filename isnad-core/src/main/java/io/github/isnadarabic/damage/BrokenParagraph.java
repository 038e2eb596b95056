package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A line break inside a sentence; not where all lines are as wide as a narrow page. */
final class BrokenParagraph implements Sign {
  private static final int WRAPPED = 4;
  private static final int MOST_ENDED = 2;
  private static final int SIGHT = 3;
  private static final double SAME_WIDTH = 0.75;

  private final DamageWords lists;

  BrokenParagraph(DamageWords lists) {
    this.lists = lists;
  }

  /** The line breaks inside sentences. */
  BitSet breaks(Story story) {
    BitSet breaks = new BitSet();
    in(story).forEach(d -> breaks.set(story.words().at(d.span().start()) + 1));
    return breaks;
  }

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    for (Sentence sentence : story.sentences()) {
      if (sentence.broken()) {
        breaks(story, sentence, found);
      }
    }
    betweenSentences(story, found);
    found.sort(Comparator.comparing(Damage::span));
    return isWrapped(story, found.size()) || story.isList() ? List.of() : found;
  }

  private void breaks(Story story, Sentence sentence, List<Damage> found) {
    int from = story.from(sentence);
    for (int at = from + 1; at < story.to(sentence) - 1; at++) {
      boolean isBreak = story.word(at).shape() == Shape.BREAK;
      if (isBreak && (isInside(story, at) || goesOn(story, at))) {
        found.add(story.damage(Damage.Kind.BROKEN_PARAGRAPH, "damage/broken-line", at - 1, at + 2));
      }
    }
  }

  /** The next line ends with a mark like most, and does not begin with what it tells. */
  private boolean goesOn(Story story, int at) {
    Word next = story.word(at + 1);
    boolean told = next.key().length() <= SIGHT && lists.mayBeFinite(story.words(), at + 1);
    boolean verb = told || WordUse.of(next).isVerb();
    return story.endedLines().get(at + 1) && endsElsewhere(story) && !verb;
  }

  /** Between two sentences: only where the line before can't end with its word. */
  private void betweenSentences(Story story, List<Damage> found) {
    for (int i = 1; i < story.sentences().size(); i++) {
      int end = story.to(story.sentences().get(i - 1));
      int next = story.from(story.sentences().get(i));
      boolean broken = next > end && story.word(next - 1).shape() == Shape.BREAK;
      boolean open =
          DamageWords.OPEN.contains(story.key(end - 1))
              || isGoverned(story, end, next)
              || (endsElsewhere(story) && isHalved(story, end - 1, next));
      if (broken && open) {
        found.add(
            story.damage(Damage.Kind.BROKEN_PARAGRAPH, "damage/broken-line", end - 1, next + 1));
      }
    }
  }

  /** A line that no mark ends, and a preposition that begins the next, where others have marks. */
  private static boolean isGoverned(Story story, int end, int next) {
    return story.word(end - 1).isArabic()
        && DamageWords.OPEN.contains(story.key(next))
        && endsElsewhere(story);
  }

  /** What stands on the two sides of a break belongs together, or the second can begin nothing. */
  private boolean isHalved(Story story, int last, int next) {
    Word before = story.word(last);
    Word after = story.word(next);
    if (!before.isArabic()) {
      return false;
    }
    if (story.word(next + 1).is(':')) {
      return false;
    }
    boolean number = after.shape() == Shape.NUMBER && !isListed(story, next);
    boolean construct =
        isBareNoun(before) && after.form().startsWith("ال") && !after.form().equals("اللي");
    return number || construct || asks(before) || cannotBegin(story, next);
  }

  private static boolean asks(Word word) {
    return DamageWords.DEMANDING.contains(word.key()) && !DamageWords.ADVERB.contains(word.key());
  }

  private static boolean isListed(Story story, int at) {
    return story.word(at + 1).shape() == Shape.MARK && !story.word(at + 1).is('،');
  }

  private static boolean isBareNoun(Word word) {
    return !word.isDefinite() && WordUse.of(word).isNoun() && !Names.isName(word);
  }

  /** An adjective, a pronoun, a relative, or {@code و} and a noun that nothing is told of. */
  private boolean cannotBegin(Story story, int at) {
    Word word = story.word(at);
    String key = word.key();
    return DamageWords.WITH_PRONOUN.contains(key)
        || DamageWords.FRAGMENT.contains(key)
        || (WordUse.of(word).isDefiniteAdjective(word.form()) && !DamageWords.DAY.contains(key))
        || isJoinedNoun(story, at);
  }

  private boolean isJoinedNoun(Story story, int at) {
    Word word = story.word(at);
    boolean joined = word.key().startsWith("و") && !DamageWords.WHOLE.contains(word.key());
    boolean noun = WordUse.of(word).nominal() == 0 && WordUse.ofJoined(word).isNoun();
    for (int next = at + 1; next <= at + SIGHT; next++) {
      noun &= !lists.mayBeFinite(story.words(), next);
    }
    return joined && noun && word.key().length() > SIGHT;
  }

  /** The word before asks for another, or the word after can't begin a sentence. */
  private boolean isInside(Story story, int at) {
    Word before = story.word(at - 1);
    Word after = story.word(at + 1);
    if (!before.isArabic() || !after.isArabic()) {
      return false;
    }
    if (story.word(at + 2).is(':')) {
      return false;
    }
    boolean counted =
        Quantities.isNumber(before.key()) && !before.isDefinite() && WordUse.of(after).isNoun();
    boolean asks = DamageWords.DEMANDING.contains(before.key()) || counted;
    boolean construct = !before.isDefinite() && after.key().startsWith("ال");
    boolean verb = lists.isFinite(story.words(), at - 1) || before.key().endsWith("وا");
    boolean governed = !before.isDefinite() && DamageWords.DEMANDING.contains(story.key(at - 2));
    return asks || construct || governed || (verb && !isNewVerb(story, at + 1));
  }

  /** Most other lines of the page end with a mark, so this one is not at its end. */
  private static boolean endsElsewhere(Story story) {
    int ended = story.endedLines().cardinality();
    return ended >= MOST_ENDED && ended >= SAME_WIDTH * (story.lines().size() - 1) - 1;
  }

  private boolean isNewVerb(Story story, int at) {
    String key = story.key(at);
    boolean pronoun = key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
    return lists.isFinite(story.words(), at) && !pronoun;
  }

  /** Many lines broken at one width: that is how the page is set. */
  private static boolean isWrapped(Story story, int broken) {
    if (broken < WRAPPED) {
      return false;
    }
    List<Integer> widths = story.lines().stream().map(line -> width(story, line)).sorted().toList();
    int widest = widths.get(widths.size() - 1);
    long wide = widths.stream().filter(width -> width >= SAME_WIDTH * widest).count();
    return wide >= SAME_WIDTH * widths.size();
  }

  private static int width(Story story, Story.Line line) {
    return story.words().span(line.from(), line.to()).length();
  }
}
