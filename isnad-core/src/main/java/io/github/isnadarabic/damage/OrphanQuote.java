package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.words.Word;
import java.util.List;

/** A quotation that closes in the first line and was never opened. */
final class OrphanQuote implements Sign {

  @Override
  public List<Damage> in(Story story) {
    if (story.lines().isEmpty()) {
      return List.of();
    }
    Story.Line line = story.lines().get(0);
    for (int at = line.from(); at < line.to(); at++) {
      Word word = story.word(at);
      if (word.is('«')) {
        return List.of();
      }
      if (word.is('»')) {
        int from = Math.max(line.from(), at - 1);
        return List.of(story.damage(Damage.Kind.ORPHAN_QUOTE, "damage/never-opened", from, at + 1));
      }
    }
    return List.of();
  }
}
