package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A long line that stands there twice, word for word. */
final class Repeated implements Sign {
  private static final int SHORTEST = 12;

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Story.Line line : story.lines()) {
      boolean is = line.length() >= SHORTEST;
      if (is && !seen.add(story.words().text(line.from(), line.to()).strip())) {
        found.add(
            story.damage(Damage.Kind.PADDING, "damage/repeated-line", line.from(), line.to()));
      }
    }
    return found;
  }
}
