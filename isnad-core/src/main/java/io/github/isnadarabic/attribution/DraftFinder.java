package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.words.Clitics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Brings together what the finders find in one passage, each cue once, and gives it contents. */
final class DraftFinder {
  private final Article article;
  private final CueFinder verbs;
  private final ConformityFinder prepositions;
  private final NounCueFinder nouns;
  private final ColonFinder colons;
  private final AnonymityFormula formulas;

  DraftFinder(Article article) {
    this.article = article;
    this.verbs = new CueFinder(article);
    this.prepositions = new ConformityFinder(article);
    this.nouns = new NounCueFinder(article);
    this.colons = new ColonFinder(article);
    this.formulas = new AnonymityFormula(article);
  }

  /** The drafts of a passage in the order of their cues. */
  List<Draft> find(int index) {
    Article.Passage passage = article.passages.get(index);
    if (passage.kind() == Sentence.Kind.FURNITURE) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>(prepositions.find(index));
    BitSet taken = new BitSet();
    drafts.forEach(draft -> taken.set(draft.cue.from(), draft.cue.to()));
    nouns.find(index).forEach(draft -> addNew(draft, drafts, taken));
    SharedComplements.resolve(verbs.find(index)).forEach(draft -> addNew(draft, drafts, taken));
    if (drafts.isEmpty()) {
      drafts.addAll(colons.find(index));
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.cue.from()));
    new ContentFinder(article, passage, drafts).find();
    shareContents(drafts);
    drafts.removeIf(draft -> isBasis(draft, drafts));
    new BackReferences(article, passage).resolve(drafts);
    drafts.removeIf(draft -> draft.content.isEmpty());
    drafts.forEach(formulas::find);
    return drafts;
  }

  /** Unless another has the cue already. */
  private static void addNew(Draft draft, List<Draft> drafts, BitSet taken) {
    int next = taken.nextSetBit(draft.cue.from());
    if (next < 0 || next >= draft.cue.to()) {
      taken.set(draft.cue.from(), draft.cue.to());
      drafts.add(draft);
    }
  }

  /** {@code ذكرت، نقلا عن فلان، أن}: what stands before the complement shares its content. */
  private static void shareContents(List<Draft> drafts) {
    Draft verb = null;
    for (Draft draft : drafts) {
      if (draft.role == Draft.Role.VERB) {
        verb = draft;
      } else if (draft.role == Draft.Role.PREPOSITION && isBeforeComplement(verb, draft)) {
        draft.content.clear();
        draft.content.addAll(verb.content);
      }
    }
  }

  /**
   * {@code خلصت المنظمة، استنادا إلى الصور، إلى أن}: what she went by, nobody's words; {@code تعهدت
   * الشركة، على لسان متحدث باسمها، بأن}: by whom she spoke.
   */
  private boolean isBasis(Draft draft, List<Draft> drafts) {
    String key = Clitics.withoutConjunction(article.word(draft.cue.from()));
    return draft.role == Draft.Role.PREPOSITION
        && (key.equals("استنادا")
            || key.equals("بناء")
            || article.key(draft.cue.to() - 1).equals("لسان"))
        && drafts.stream()
            .anyMatch(
                verb ->
                    verb.role == Draft.Role.VERB
                        && verb.cue.from() < draft.cue.from()
                        && isBeforeComplement(verb, draft));
  }

  private static boolean isBeforeComplement(Draft verb, Draft preposition) {
    return verb != null
        && verb.complement != null
        && preposition.cue.from() < verb.complement.mark();
  }
}
