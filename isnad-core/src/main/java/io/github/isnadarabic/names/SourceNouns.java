package io.github.isnadarabic.names;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  private static final int SPEAKERS =
      ORGANISATION.bit
          | MEDIA.bit
          | AGENCY.bit
          | COMPANY.bit
          | ANONYMOUS.bit
          | COLLECTIVE.bit
          | OFFICE.bit
          | HONORIFIC.bit;

  private final int bit;

  SourceNouns() {
    bit = Lists.bit(name().toLowerCase(Locale.ROOT));
  }

  /**
   * Holds the lists as one map, each list a bit, so that a word is looked up once for all of them.
   * An enum's constants are made before its static fields.
   */
  private static final class Lists {
    private static final Glossary NOUNS = Glossary.ofResource(SourceNouns.class, "nouns.words");
    private static final List<String> NAMES = NOUNS.names().stream().sorted().toList();
    private static final Map<String, Integer> BITS = bits();

    private static Map<String, Integer> bits() {
      Map<String, Integer> bits = new HashMap<>();
      for (String name : NAMES) {
        NOUNS.get(name).forEach(key -> bits.merge(key, bit(name), (a, b) -> a | b));
      }
      return bits;
    }

    static int bit(String name) {
      return 1 << NAMES.indexOf(name);
    }

    static int of(String key) {
      return BITS.getOrDefault(key, 0);
    }
  }

  /**
   * The lists that a word is in.
   *
   * @param alone the very word
   * @param bare the word with or without its clitics
   */
  private record Bits(int alone, int bare) {
    static final Known<Bits> KNOWN = Known.byKey(key -> new Bits(Lists.of(key), bits(key)));
  }

  /** Whether the very word is in the list. */
  public boolean has(String key) {
    return (Lists.of(key) & bit) != 0;
  }

  /** Whether the very word is in the list. */
  public boolean has(Word word) {
    return (Bits.KNOWN.of(word).alone() & bit) != 0;
  }

  /** Whether the word, without its clitics, is in the list. */
  public boolean holds(Word word) {
    return (Bits.KNOWN.of(word).bare() & bit) != 0;
  }

  /** Whether the word, without its clitics, is in the list. */
  public boolean holds(String key) {
    return (bits(key) & bit) != 0;
  }

  /** The lists that have the word, with or without its clitics. */
  private static int bits(String key) {
    if (key.isEmpty()) {
      return 0;
    }
    int bits = bareBits(key);
    return "وفلب".indexOf(key.charAt(0)) >= 0 ? bits | bitsAfterClitic(key) : bits;
  }

  private static int bitsAfterClitic(String key) {
    String bare = Clitics.withoutConjunction(key);
    return bareBits(bare)
        | bareBits(Clitics.without('ل', bare))
        | bareBits(Clitics.without('ب', bare));
  }

  private static int bareBits(String key) {
    String bare = Clitics.withoutArticle(key);
    return Lists.of(key) | Lists.of(bare) | Lists.of(Possessives.without(bare));
  }

  /** Whether the word, without its clitics, names somebody or something that speaks. */
  public static boolean isSpeaker(Word word) {
    return (Bits.KNOWN.of(word).bare() & SPEAKERS) != 0;
  }

  /** Whether the word, without its clitics, names somebody or something that speaks. */
  public static boolean isSpeaker(String key) {
    return (bits(key) & SPEAKERS) != 0;
  }
}
