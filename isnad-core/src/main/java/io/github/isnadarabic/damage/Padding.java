package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line that talks to the reader of the site, not of the event: at least three such calls in it,
 * or, where the story goes on behind it, two calls or a call and phrases that say nothing. Behind
 * the story short lines of the kind are the site's own.
 */
final class Padding implements Sign {
  private static final int CALLS = 3;
  private static final int INSIDE = 2;
  private static final int SAID = 8;
  private static final int LONG = 11;
  private static final int LONGEST = 3;

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    int end = lastTold(story);
    for (Story.Line line : story.lines()) {
      add(story, line, end, found);
    }
    for (Story.Line line : story.furniture()) {
      add(story, line, end, found);
    }
    return found;
  }

  /** Where the last line of the story begins that is none of the site's. */
  private static int lastTold(Story story) {
    for (int i = story.lines().size() - 1; i >= 0; i--) {
      Story.Line line = story.lines().get(i);
      if (line.length() >= SAID && calls(story, line) == 0) {
        return line.from();
      }
    }
    return -1;
  }

  private static void add(Story story, Story.Line line, int end, List<Damage> found) {
    boolean inside = line.from() < end;
    if (inside ? fills(story, line) : line.length() >= LONG && calls(story, line) >= CALLS) {
      found.add(
          story.damage(Damage.Kind.PADDING, "damage/calls-to-readers", line.from(), line.to()));
    }
  }

  /** Inside the story two calls are enough, or one among phrases that say nothing. */
  private static boolean fills(Story story, Story.Line line) {
    int calls = calls(story, line);
    if (calls >= CALLS) {
      return true;
    }
    int hints = count(story, line, DamageWords.HINT, DamageWords.HINT_FIRST);
    boolean many = calls >= INSIDE || (calls > 0 && calls + hints >= CALLS);
    return many && !isQuoting(story, line);
  }

  private static boolean isQuoting(Story story, Story.Line line) {
    for (int at = line.from(); at < line.to(); at++) {
      if (story.word(at).is('«') || story.word(at).is('"') || story.word(at).is('“')) {
        return true;
      }
    }
    return false;
  }

  /** How often a line speaks to the reader of the site. */
  static int calls(Story story, Story.Line line) {
    return count(story, line, DamageWords.CALL, DamageWords.CALL_FIRST);
  }

  private static int count(Story story, Story.Line line, Set<String> phrases, Set<String> first) {
    int count = 0;
    int at = line.from();
    while (at < line.to()) {
      boolean may = first.contains(story.key(at));
      int length = may ? length(story, at, line.to(), phrases) : 0;
      count += length > 0 ? 1 : 0;
      at += Math.max(length, 1);
    }
    return count;
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
