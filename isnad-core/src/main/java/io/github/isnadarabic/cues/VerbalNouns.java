package io.github.isnadarabic.cues;

import io.github.isnadarabic.words.Glossary;
import java.util.Set;

/** The nouns of speaking that no pattern fixes: {@code قول}, {@code نفي}, {@code زعم}. */
final class VerbalNouns {
  private static final Glossary NOUNS =
      Glossary.ofResource(VerbalNouns.class, "verbal-nouns.words");

  private VerbalNouns() {}

  static Set<String> of(String lemma) {
    return NOUNS.get(lemma);
  }
}
