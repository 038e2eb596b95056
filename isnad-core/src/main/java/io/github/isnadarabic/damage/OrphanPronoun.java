package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Damage;
import java.util.List;

/** A body that begins with what somebody said whom neither it nor the headline names. */
final class OrphanPronoun implements Sign {

  @Override
  public List<Damage> in(Story story) {
    if (story.sentences().isEmpty()) {
      return List.of();
    }
    int from = story.from(story.sentences().get(0));
    if (isPluperfect(story, from)) {
      return List.of(
          story.damage(Damage.Kind.ORPHAN_PRONOUN, "damage/nobody-before", from, from + 3));
    }
    return story.attributions().stream()
        .filter(attribution -> story.words().at(attribution.cue().start()) == from)
        .filter(attribution -> isNobodys(attribution) && isPronoun(story.key(from + 1)))
        .map(a -> story.damage(Damage.Kind.ORPHAN_PRONOUN, "damage/nobody-before", from, from + 2))
        .limit(1)
        .toList();
  }

  /** {@code وكان قد امتنع}: who, was told before. */
  private static boolean isPluperfect(Story story, int at) {
    return List.of("وكان", "وكانت", "وكانوا").contains(story.key(at))
        && story.key(at + 1).equals("قد");
  }

  private static boolean isNobodys(Attribution attribution) {
    return attribution.source().isEmpty() && attribution.resolvedSource().isEmpty();
  }

  private static boolean isPronoun(String key) {
    return List.of("انه", "انها", "انهم", "بانه", "بانها").contains(key);
  }
}
