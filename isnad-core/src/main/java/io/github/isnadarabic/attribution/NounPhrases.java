package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;

/**
 * Tells where a noun phrase ends: after a definite noun only what agrees with it, a name or a
 * modifier goes on with the same phrase.
 */
final class NounPhrases {
  private final Article article;

  NounPhrases(Article article) {
    this.article = article;
  }

  /** The place after the noun phrase that begins at {@code from}, {@code limit} at most. */
  int end(int from, int limit) {
    boolean complete = false;
    int at = from;
    while (at < limit) {
      Range quotation = article.quotationAt(at);
      if (quotation != null) {
        at = article.afterQuotation(quotation);
        complete = true;
        continue;
      }
      if (at > from && complete && !goesOn(from, at)) {
        return at;
      }
      complete = isComplete(at) || (complete && !opensModifier(at));
      at++;
    }
    return limit;
  }

  private static boolean isName(String key) {
    return Names.isName(key);
  }

  /** Whether the phrase could end after this word. */
  private boolean isComplete(int at) {
    Word word = article.word(at);
    if (word.shape() != Shape.ARABIC) {
      return word.shape() != Shape.NUMBER;
    }
    String key = word.key();
    return word.isDefinite() || isName(key) || (!isNoun(key) && !opensModifier(at));
  }

  private static boolean isNoun(String key) {
    return SourceNouns.OFFICE.holds(key)
        || SourceNouns.ORGANISATION.holds(key)
        || SourceNouns.CONSTRUCT.holds(key)
        || SourceNouns.ANONYMOUS.holds(key)
        || SourceNouns.COLLECTIVE.holds(key);
  }

  private boolean opensModifier(int at) {
    return Particles.isPreposition(article.key(at)) || article.key(at).length() < 2;
  }

  /** Whether the word belongs to a phrase that is complete before it. */
  private boolean goesOn(int from, int at) {
    Word word = article.word(at);
    Word before = article.word(at - 1);
    String key = word.key();
    if (Particles.isPreposition(key) || Particles.RELATIVE.contains(key) || opensModifier(at - 1)) {
      return true;
    }
    if (isTitle(before.key()) && !Particles.isComma(word)) {
      return true;
    }
    if (isName(key) || (isName(before.key()) && !word.isDefinite() && !isNoun(key))) {
      return isTitleOrName(from, at);
    }
    return (word.isDefinite() && agrees(before, word)) || key.startsWith("وال");
  }

  private boolean isTitleOrName(int from, int at) {
    for (int i = from; i < at; i++) {
      if (isName(article.key(i)) || isTitle(article.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String key) {
    return SourceNouns.HONORIFIC.has(key) || SourceNouns.OFFICE.holds(key);
  }

  /** An adjective by its form, of the gender of the noun before it. */
  private static boolean agrees(Word noun, Word adjective) {
    boolean feminine = adjective.form().endsWith("ة");
    String form = adjective.form();
    boolean nisba =
        form.endsWith("ي") || form.endsWith("ية") || form.endsWith("يون") || form.endsWith("يين");
    boolean participle =
        form.startsWith("الم") && form.length() >= 6 && !form.endsWith("ى") && !form.endsWith("ين");
    boolean same =
        feminine == noun.form().endsWith("ة") || (feminine && !noun.form().endsWith("ة") && nisba);
    return same
        && (nisba
            || participle
            || form.startsWith("الأول")
            || form.startsWith("الساب")
            || form.startsWith("الحال")
            || form.equals("العام")
            || form.equals("العامة"));
  }

  /** Whether a nominal subject stands before the verb: {@code المدير اتهم}. */
  boolean isSubjectBefore(int cue) {
    boolean joined = article.readings(cue).stream().anyMatch(CueReading::joined);
    String before = article.key(cue - 1);
    return !joined
        && article.word(cue - 1).isArabic()
        && !Particles.isPreposition(before)
        && !Particles.SUBORDINATE.contains(before)
        && !Particles.CONNECTIVE.contains(before)
        && !SourceNouns.TIME.has(before)
        && !SourceNouns.PARTICLE.has(before)
        && !CommonVerbs.isFinite(before);
  }
}
