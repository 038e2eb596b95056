package io.github.isnadarabic.names;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Possessives;
import java.util.Locale;
import java.util.Set;

/**
 * The nouns that head a source, by what they name, and the nouns that stand around a source and are
 * none of it. All take keys, with their clitics. Thread-safe.
 */
public enum SourceNouns {
  DOCUMENT,
  ORGANISATION,
  MEDIA,
  AGENCY,
  COMPANY,
  ANONYMOUS,
  COLLECTIVE,
  /** A post; with a definite complement it names one person. */
  OFFICE,
  HONORIFIC,
  /** Takes a noun after it. */
  CONSTRUCT,
  /** After {@code في}: where it was said. */
  OCCASION,
  TIME,
  /** What one acts in accordance with without anybody speaking. */
  LAW,
  PARTICLE;

  @SuppressWarnings("ImmutableEnumChecker") // the glossary's sets are never changed
  private final Set<String> keys;

  SourceNouns() {
    keys = Lists.NOUNS.get(name().toLowerCase(Locale.ROOT));
  }

  /** Holds the lists: an enum's constants are made before its static fields. */
  private static final class Lists {
    static final Glossary NOUNS = Glossary.ofResource(SourceNouns.class, "nouns.words");
  }

  /** Whether the very word is in the list. */
  public boolean has(String key) {
    return keys.contains(key);
  }

  /** Whether the word, without its clitics, is in the list. */
  public boolean holds(String key) {
    if (key.isEmpty()) {
      return false;
    }
    return holdsBare(key) || ("وفلب".indexOf(key.charAt(0)) >= 0 && holdsAfterClitic(key));
  }

  private boolean holdsAfterClitic(String key) {
    String bare = Clitics.withoutConjunction(key);
    return holdsBare(bare)
        || holdsBare(Clitics.without('ل', bare))
        || holdsBare(Clitics.without('ب', bare));
  }

  private boolean holdsBare(String key) {
    if (keys.contains(key)) {
      return true;
    }
    String bare = Clitics.withoutArticle(key);
    return keys.contains(bare) || keys.contains(Possessives.without(bare));
  }

  /** Whether the word, without its clitics, names somebody or something that speaks. */
  public static boolean isSpeaker(String key) {
    return ORGANISATION.holds(key)
        || MEDIA.holds(key)
        || AGENCY.holds(key)
        || COMPANY.holds(key)
        || ANONYMOUS.holds(key)
        || COLLECTIVE.holds(key)
        || OFFICE.holds(key)
        || HONORIFIC.holds(key);
  }
}
