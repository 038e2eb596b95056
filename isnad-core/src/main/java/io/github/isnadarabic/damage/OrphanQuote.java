package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation that closes and was never opened, or opens and is never closed. One that goes on in
 * the next line closes there, or is opened again at its beginning.
 */
final class OrphanQuote implements Sign {

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    int open = -1;
    for (Story.Line line : story.lines()) {
      int nested = 0;
      for (int at = line.from(); at < line.to(); at++) {
        Word word = story.word(at);
        if (word.is('«')) {
          if (open >= 0 && open < line.from() && at > line.from()) {
            found.add(neverClosed(story, open));
          }
          open = at;
          nested++;
        } else if (word.is('»')) {
          if (open < 0 && nested == 0) {
            found.add(neverOpened(story, line, at));
          }
          open = -1;
          nested = Math.max(0, nested - 1);
        }
      }
    }
    if (open >= 0) {
      found.add(neverClosed(story, open));
    }
    return found;
  }

  private static Damage neverOpened(Story story, Story.Line line, int at) {
    int from = Math.max(line.from(), at - 1);
    return story.damage(Damage.Kind.ORPHAN_QUOTE, "damage/never-opened", from, at + 1);
  }

  private static Damage neverClosed(Story story, int at) {
    int to = Math.min(at + 2, story.words().size());
    return story.damage(Damage.Kind.ORPHAN_QUOTE, "damage/never-closed", at, to);
  }
}
