package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.Frame;
import java.util.List;

/**
 * Replaces the {@code ذلك} of {@code زعم … أن …، لكن الوزارة نفت ذلك} by what it points to in its
 * sentence: what somebody else claimed there, or the clause before.
 */
final class BackReferences {
  private final Article article;
  private final Article.Passage passage;

  BackReferences(Article article, Article.Passage passage) {
    this.article = article;
    this.passage = passage;
  }

  void resolve(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (pointsBack(draft)) {
        resolve(draft, drafts.subList(0, i));
      }
    }
  }

  private boolean pointsBack(Draft draft) {
    return draft.complement != null
        && draft.complement.frame() == Frame.CLAIM
        && draft.complement.isClosed()
        && article.key(draft.complement.start()).equals("ذلك");
  }

  private void resolve(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      List<Range> said = before.get(i).content;
      if (!said.isEmpty() && said.get(said.size() - 1).to() <= draft.cue.from()) {
        draft.content.clear();
        draft.content.addAll(said);
        return;
      }
    }
    Range clause = clauseBefore(draft);
    if (!clause.isEmpty()) {
      draft.content.clear();
      draft.content.add(clause);
    }
  }

  /** From the beginning of the sentence to the comma before the verb's own clause. */
  private Range clauseBefore(Draft draft) {
    int end = draft.cue.from();
    while (end > passage.from() && !Particles.isComma(article.word(end))) {
      end--;
    }
    return new Range(passage.from(), end).trimmed(article.words);
  }
}
