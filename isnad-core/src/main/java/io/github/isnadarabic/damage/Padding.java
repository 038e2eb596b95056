package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line that talks to the reader of the site, not of the event: at least three such calls in it.
 */
final class Padding implements Sign {
  private static final int CALLS = 3;
  private static final int LONGEST = 3;

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    for (Story.Line line : story.lines()) {
      add(story, line, found);
    }
    for (Story.Line line : story.furniture()) {
      add(story, line, found);
    }
    return found;
  }

  private static void add(Story story, Story.Line line, List<Damage> found) {
    if (calls(story, line) >= CALLS) {
      found.add(
          story.damage(Damage.Kind.PADDING, "damage/calls-to-readers", line.from(), line.to()));
    }
  }

  /** How often a line speaks to the reader of the site. */
  static int calls(Story story, Story.Line line) {
    int calls = 0;
    int at = line.from();
    while (at < line.to()) {
      boolean may = DamageWords.CALL_FIRST.contains(story.key(at));
      int length = may ? length(story, at, line.to(), DamageWords.CALL) : 0;
      calls += length > 0 ? 1 : 0;
      at += Math.max(length, 1);
    }
    return calls;
  }

  /** How many words of a phrase begin here; 0 for none. */
  private static int length(Story story, int at, int limit, Set<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    int longest = 0;
    for (int next = at; next < Math.min(limit, at + LONGEST); next++) {
      phrase.append(next == at ? "" : " ").append(story.key(next));
      longest = phrases.contains(phrase.toString()) ? next + 1 - at : longest;
    }
    return longest;
  }
}
