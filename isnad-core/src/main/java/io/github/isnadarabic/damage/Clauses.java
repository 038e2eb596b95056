package io.github.isnadarabic.damage;

import io.github.isnadarabic.words.Word;

/** How many clauses a line has: verbs that no relative leads, and words that join clauses. */
final class Clauses {
  private static final int NEXT = 5;
  private static final int MANY = 4;
  private static final int TWO = 2;
  private static final double MORE = 1.5;

  private final DamageWords lists;

  Clauses(DamageWords lists) {
    this.lists = lists;
  }

  /** Whether a line without a mark has more clauses than one sentence without a mark can have. */
  boolean areMany(Story story, Story.Line line) {
    int verbs = 0;
    int turns = 0;
    for (int at = line.from(); at < line.to(); at++) {
      boolean joined = at >= line.from() + NEXT && isJoined(story, at);
      if (joined) {
        return true;
      }
      verbs += isVerb(story, at) ? 1 : 0;
      turns += at >= line.from() + NEXT && DamageWords.TURN.contains(story.key(at)) ? 1 : 0;
    }
    return verbs >= MANY || (turns > 0 && verbs >= TWO);
  }

  /** {@code وأكد}, {@code وسيعطى}, {@code وصفق}. */
  private boolean isJoined(Story story, int at) {
    Word word = story.word(at);
    WordUse rest = WordUse.ofJoined(word);
    boolean rather = rest.isVerb() && rest.count() > MORE * WordUse.of(word).count();
    return (rather && story.key(at).startsWith("و"))
        || lists.isJoinedVerb(story.words(), at)
        || LostPunctuation.isJoinedFuture(story.key(at))
        || lists.isJoinedByUse(story.word(at))
        || (isOwnVerb(story.word(at)) && story.key(at).startsWith("و"));
  }

  private boolean isVerb(Story story, int at) {
    Word word = story.word(at);
    boolean relative = DamageWords.RELATIVE.contains(story.key(at - 1));
    return !relative
        && (WordUse.of(word).isVerb() || isOwnVerb(word) || lists.isFinite(story.words(), at));
  }

  /** {@code نريدها}: hardly counted itself, and a verb without its object. */
  private static boolean isOwnVerb(Word word) {
    WordUse use = WordUse.of(word);
    return use.verbal() == 0 && use.nominal() == 0 && WordUse.withoutObject(word).isVerb();
  }
}
