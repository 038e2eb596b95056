package io.github.isnadarabic.reuse;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import java.io.IOException;
import java.util.List;

/** Where articles come from that are worth holding against a page. Thread-safe. */
public interface Sources {

  /**
   * An article that may share text with the page.
   *
   * @param article as it was archived
   * @param text its text, undone of disguises
   */
  record Candidate(Article article, AlignedText text) {}

  /**
   * What was found for a page.
   *
   * @param candidates the articles that may share text with it, the likeliest first
   * @param novelty for each word of the page how much it says that an article has it too: 1 where
   *     few articles have the words around it, less the more there are
   */
  @SuppressWarnings("ArrayRecordComponent") // one for each word
  record Found(List<Candidate> candidates, float[] novelty) {}

  /**
   * The articles that most likely share text with a page, the likeliest first; few, whatever there
   * are.
   *
   * @param words the words of the page's restored text
   * @throws IOException if they can't be read
   */
  Found find(ComparedWords words) throws IOException;
}
