package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Words or figures that run into one another because what stood between them is gone. */
final class LostSeparator implements Sign {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 20;
  private static final Known<Boolean> FUSED = Known.byKey(LostSeparator::isFused);

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    Words words = story.words();
    for (Story.Line line : story.lines()) {
      for (int at = line.from(); at < line.to(); at++) {
        int to = words.get(at).shape() == Shape.NUMBER ? Figures.fused(words, at) : word(words, at);
        if (to > at) {
          found.add(story.damage(Damage.Kind.LOST_SEPARATOR, "damage/fused-date", at, to));
          at = to - 1;
        }
      }
    }
    GluedWords.find(story, found);
    return found;
  }

  /** The place after a word of two months, or its own. */
  private static int word(Words words, int at) {
    int length = words.key(at).length();
    boolean may = length >= SHORTEST && length <= LONGEST;
    return may && FUSED.of(words.get(at)) ? at + 1 : at;
  }

  private static boolean isFused(String key) {
    return isTwo(key) || isTwo(Clitics.withoutConjunction(key)) || isTwo(Clitics.without('ل', key));
  }

  private static boolean isTwo(String key) {
    if (key.length() < SHORTEST || !DamageWords.beginsLikeMonth(key)) {
      return false;
    }
    for (int cut = 2; cut < key.length() - 1; cut++) {
      if (DamageWords.MONTHS.contains(key.substring(0, cut))
          && DamageWords.MONTHS.contains(key.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
