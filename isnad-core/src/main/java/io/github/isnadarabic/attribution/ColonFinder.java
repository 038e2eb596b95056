package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Shape;
import java.util.List;

/** Finds {@code فلان: كلام} in headlines and sub-headings. */
final class ColonFinder {
  private static final int LONGEST = 10;

  /** How many words of a page are looked through for the institution in full. */
  private static final int LEAD = 200;

  private final Article article;
  private final SourceClassifier classifier;

  ColonFinder(Article article) {
    this.article = article;
    this.classifier = new SourceClassifier(article);
  }

  List<Draft> find(int index) {
    Article.Passage passage = article.passages.get(index);
    if (passage.kind() != Sentence.Kind.HEADLINE && passage.kind() != Sentence.Kind.SUBHEADING) {
      return List.of();
    }
    for (int at = passage.from() + 1; at < passage.to() - 1; at++) {
      if (article.word(at).is(':')) {
        return draft(at, index, passage);
      }
    }
    return List.of();
  }

  private List<Draft> draft(int colon, int index, Article.Passage passage) {
    Range source = new Range(start(colon, passage.from()), colon).trimmed(article.words);
    if (source.isEmpty() || source.length() > LONGEST || hasCue(source) || !speaks(source)) {
      return List.of();
    }
    Draft draft =
        new Draft(
            Draft.Role.COLON,
            index,
            new Range(colon, colon + 1),
            "attribution/colon",
            Stance.ASSERTS);
    draft.source = source;
    draft.content.add(new Range(colon + 1, passage.to()).trimmed(article.words));
    return draft.content.get(0).isEmpty() ? List.of() : List.of(draft);
  }

  private int start(int colon, int from) {
    int at = colon;
    while (at > from && (article.word(at - 1).shape() != Shape.MARK || isQuotationMark(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isQuotationMark(int at) {
    return "«»\"“”".contains(article.word(at).form());
  }

  private boolean hasCue(Range source) {
    for (int at = source.from(); at < source.to(); at++) {
      if (article.readings(at).stream().anyMatch(r -> r.isFinite() && r.joined())) {
        return true;
      }
    }
    return false;
  }

  /** {@code الأرصاد}, where the body has {@code مركز الأرصاد} or {@code المركز الوطني للأرصاد}. */
  private boolean isShortForInstitution(Range source) {
    String key = article.key(source.from());
    if (source.length() > 1 || !key.startsWith("ال") || key.length() < 4) {
      return false;
    }
    String governed = "لل" + key.substring(2);
    for (int at = source.to(); at < article.words.size() && at < LEAD; at++) {
      boolean again = article.key(at).equals(key) || article.key(at).equals(governed);
      if (again && (isInstitution(at - 1) || isInstitution(at - 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInstitution(int at) {
    return SourceNouns.ORGANISATION.holds(article.word(at));
  }

  private boolean speaks(Range source) {
    String head = article.key(source.from());
    return classifier.isKnown(source)
        || isShortForInstitution(source)
        || Names.isName(head)
        || Names.isPlace(head)
        || classifier.kind(source) == SourceKind.NAMED_ORGANISATION;
  }
}
