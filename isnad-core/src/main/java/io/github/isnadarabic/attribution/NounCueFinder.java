package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.words.Clitics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the cues that are verbal nouns: {@code قوله إن}, after {@code عن} the source; and those
 * that stand with an empty verb: {@code تم التنبيه إلى}.
 */
final class NounCueFinder {
  private static final Set<String> EMPTY_VERBS =
      Set.of("تم", "جري", "يتم", "وتم", "وجري", "يجري", "سيتم", "تمت", "جرت");
  private static final int SIGHT = 20;

  private final Article article;
  private final ComplementFinder complements;
  private final SourceTrimmer trimmer;

  NounCueFinder(Article article) {
    this.article = article;
    this.complements = new ComplementFinder(article);
    this.trimmer = new SourceTrimmer(article);
  }

  List<Draft> find(int index) {
    List<Draft> drafts = new ArrayList<>();
    Article.Passage passage = article.passages.get(index);
    for (int at = passage.from(); at < passage.to(); at++) {
      Draft draft = draft(at, index, passage);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private Draft draft(int at, int index, Article.Passage passage) {
    for (CueReading reading : article.readings(at)) {
      if (reading.isNoun() && reading.hasObject() && !reading.verb().takes(Frame.TRANSMIT)) {
        return withPronoun(at, reading, index, passage);
      }
    }
    return EMPTY_VERBS.contains(article.key(at)) ? withEmptyVerb(at, index, passage) : null;
  }

  private Draft withPronoun(int at, CueReading reading, int index, Article.Passage passage) {
    Complement complement = complements.find(at, reading, Math.min(passage.to(), at + 6));
    Range speaker = transmitted(at, passage);
    if (complement == null
        || (complement.isPhrase() && speaker == null)
        || complement.mark() > at + 3) {
      return null;
    }
    Draft draft = Draft.of(reading, index, new Range(at, at + 1), Draft.Role.NOUN);
    draft.complement = complement;
    draft.gender = Pronouns.gender(article.key(at));
    draft.source = speaker;
    draft.dropped = draft.source == null;
    return draft;
  }

  /** What stands between {@code عن} and the noun, after a verb of passing on. */
  private Range transmitted(int noun, Article.Passage passage) {
    for (int at = noun - 1; at >= passage.from() && at > noun - SIGHT; at--) {
      boolean about =
          article.key(at).equals("عن")
              && !Particles.FORMULA_TAIL.contains(article.key(at - 1))
              && follows(at, passage.from(), this::passesOn);
      boolean ascribed =
          article.key(at).equals("الي") && follows(at, passage.from(), this::ascribes);
      if (about || ascribed) {
        return trimmer.trim(at + 1, noun);
      }
    }
    return null;
  }

  private boolean passesOn(CueReading reading) {
    return reading.verb().takes(Frame.TRANSMIT);
  }

  /** {@code نسبت الصحيفة إلى موظف قوله}. */
  private boolean ascribes(CueReading reading) {
    return reading.verb().lemma().equals("نسب");
  }

  private boolean follows(int from, int passageFrom, Predicate<CueReading> kind) {
    for (int at = from - 1; at >= passageFrom && at > from - SIGHT; at--) {
      if (article.readings(at).stream().anyMatch(kind)) {
        return true;
      }
    }
    return false;
  }

  private Draft withEmptyVerb(int at, int index, Article.Passage passage) {
    String noun = Clitics.withoutArticle(article.word(at + 1));
    if (!article.word(at + 1).isDefinite()) {
      return null;
    }
    for (CueReading reading : article.nounReadings(noun)) {
      Complement complement = complements.find(at + 1, reading, Math.min(passage.to(), at + 10));
      if (complement != null) {
        Draft draft = Draft.of(reading, index, new Range(at, at + 2), Draft.Role.VERB);
        draft.complement = complement;
        draft.dropped = true;
        draft.agentless = true;
        return draft;
      }
    }
    return null;
  }
}
