package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two names of a month written as one word: the slash between them is gone. */
final class LostSeparator implements Sign {
  private static final int SHORTEST = 6;
  private static final Pattern DATE =
      Pattern.compile("(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(19|20)\\d\\d");

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    Words words = story.words();
    for (Story.Line line : story.lines()) {
      for (int at = line.from(); at < line.to(); at++) {
        String key = words.key(at);
        if (key.length() >= SHORTEST && (isFused(key) || isFusedDate(key))) {
          found.add(story.damage(Damage.Kind.LOST_SEPARATOR, "damage/fused-date", at, at + 1));
        }
      }
    }
    return found;
  }

  /** Day, month and year without marks: {@code 21102022}. */
  private static boolean isFusedDate(String key) {
    return DATE.matcher(key).matches();
  }

  private static boolean isFused(String key) {
    return isTwo(key) || isTwo(Clitics.withoutConjunction(key)) || isTwo(Clitics.without('ل', key));
  }

  private static boolean isTwo(String key) {
    for (int cut = 2; cut < key.length() - 1; cut++) {
      String first = key.substring(0, cut);
      if ((DamageWords.MONTHS.contains(first) || first.equals("الثاني") || first.equals("الاول"))
          && DamageWords.MONTHS.contains(key.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
