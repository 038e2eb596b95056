package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two names of a month written as one word: the slash between them is gone. */
final class LostSeparator implements Sign {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 20;
  private static final Set<String> BEGINNINGS =
      DamageWords.MONTHS.stream()
          .map(month -> (month + "  ").substring(0, 3))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern DATE =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])(0?[1-9]|1[0-2])(19|20)\\d\\d");

  private static final Known<Boolean> FUSED = Known.byKey(LostSeparator::isFused);

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    Words words = story.words();
    for (Story.Line line : story.lines()) {
      for (int at = line.from(); at < line.to(); at++) {
        String key = words.key(at);
        boolean may = key.length() >= SHORTEST && key.length() <= LONGEST;
        if (may
            && (words.get(at).shape() == Shape.NUMBER
                ? isFusedDate(key)
                : FUSED.of(words.get(at)))) {
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
    if (key.length() < SHORTEST || !BEGINNINGS.contains(key.substring(0, 3))) {
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
