package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Word;
import java.util.ArrayList;
import java.util.List;

/** A quotation that closes and was never opened. */
final class OrphanQuote implements Sign {

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>();
    int open = 0;
    for (Story.Line line : story.lines()) {
      for (int at = line.from(); at < line.to(); at++) {
        Word word = story.word(at);
        open += word.is('«') ? 1 : 0;
        if (word.is('»') && --open < 0) {
          open = 0;
          int from = Math.max(line.from(), at - 1);
          found.add(story.damage(Damage.Kind.ORPHAN_QUOTE, "damage/never-opened", from, at + 1));
        }
      }
    }
    return found;
  }
}
