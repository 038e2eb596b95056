package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Two names of a month written as one word: the slash between them is gone. */
final class LostSeparator implements Sign {
  private static final int SHORTEST = 6;

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    Words words = story.words();
    for (Story.Line line : story.lines()) {
      for (int at = line.from(); at < line.to(); at++) {
        if (words.key(at).length() >= SHORTEST && isFused(words.key(at))) {
          found.add(story.damage(Damage.Kind.LOST_SEPARATOR, "damage/fused-months", at, at + 1));
        }
      }
    }
    return found;
  }

  private static boolean isFused(String key) {
    return isTwo(key) || isTwo(Clitics.withoutConjunction(key)) || isTwo(Clitics.without('ل', key));
  }

  private static boolean isTwo(String key) {
    for (int cut = 2; cut < key.length() - 1; cut++) {
      if (DamageWords.MONTHS.contains(key.substring(0, cut))
          && DamageWords.MONTHS.contains(key.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
