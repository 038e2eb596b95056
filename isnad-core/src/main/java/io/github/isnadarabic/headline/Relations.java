package io.github.isnadarabic.headline;

import io.github.isnadarabic.verbs.Conjugation;
import io.github.isnadarabic.verbs.Derivations;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.verbs.Inflection;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words tell of the same: a verb, its verbal noun, the nouns derived from it and the synonyms
 * of the news. Each word has the numbers of its groups; two words are related where they share one.
 * Thread-safe: it is never changed and only remembers what it found; loading makes some forty
 * thousand forms.
 */
final class Relations {
  private static final int[] NONE = {};
  private static final int VERB_FIELDS = 3;
  private static final int SHORTEST = 4;

  /** Stands before a word of a group of events that is none itself. */
  private static final char COMPANION = '~';

  private final Map<String, int[]> groups = new HashMap<>();

  /** By the stems of nouns, for their plurals and duals. */
  private final Map<String, int[]> stems = new HashMap<>();

  /** Idioms, by the stems of their two words. */
  private final Map<String, int[]> idioms = new HashMap<>();

  /** The stems of their first words. */
  private final Set<String> openings = new HashSet<>();

  /** The stems of words that are met where events are told, and are none. */
  private final Set<String> companions = new HashSet<>();

  /** The stems of words that tell of an event. */
  private final Set<String> telling = new HashSet<>();

  private final Known<Kin> known = Known.byKey(this::kin);

  /** Rare forms of verbs that are written like nouns: {@code شخصا}, {@code ابن}. */
  private final Set<String> likeNouns = new HashSet<>();

  private final Map<Integer, Integer> opposites = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private int events;
  private int size;

  private Relations() {}

  /** The relations that Isnad ships. */
  static Relations standard() {
    Relations relations = new Relations();
    relations.add(Glossary.ofResource(Relations.class, "events.words"));
    Glossary opposites = Glossary.ofResource(Relations.class, "opposites.words");
    relations.addOpposites(opposites);
    relations.events = relations.size;
    relations.likeNouns.removeAll(relations.verbs);
    relations.companions.removeAll(relations.telling);
    relations.add(Glossary.ofResource(Relations.class, "things.words"));
    return relations;
  }

  private void add(Glossary glossary) {
    glossary.names().stream().sorted().forEach(name -> add(glossary.get(name)));
  }

  private int add(Set<String> entries) {
    int group = size++;
    entries.forEach(entry -> put(entry, group));
    return group;
  }

  /** A word, an idiom of two, or all forms of a verb given as root/form/vowel. */
  private void put(String entry, int group) {
    String[] fields = entry.split("/", -1);
    if (fields.length == VERB_FIELDS) {
      Conjugation.of(
          fields[0],
          fields[1],
          fields[2].charAt(0),
          (form, inflection) -> putForm(form, inflection, group));
    } else if (entry.indexOf(' ') > 0) {
      String idiom = idiom(entry);
      idioms.merge(idiom, new int[] {group}, Relations::union);
      openings.add(idiom.substring(0, idiom.indexOf(' ')));
    } else {
      boolean companion = entry.charAt(0) == COMPANION;
      putWord(companion ? entry.substring(1) : entry, group);
      (companion ? companions : telling).add(Stems.shortened(entry.substring(companion ? 1 : 0)));
    }
  }

  private static String idiom(String entry) {
    int space = entry.indexOf(' ');
    String next = Clitics.withoutArticle(entry.substring(space + 1));
    return Stems.stem(entry.substring(0, space)) + ' ' + Stems.stem(next);
  }

  private void putWord(String word, int group) {
    groups.merge(word, new int[] {group}, Relations::union);
    stems.merge(Stems.shortened(word), new int[] {group}, Relations::union);
  }

  private void putForm(String form, Inflection inflection, int group) {
    groups.merge(form, new int[] {group}, Relations::union);
    boolean oneself = inflection.person() == 1 && form.length() < SHORTEST;
    if (oneself || inflection.number() == GrammaticalNumber.DUAL) {
      likeNouns.add(form);
    } else if (inflection.tense().isFinite()) {
      verbs.add(form);
    } else if (inflection.tense() == Tense.PARTICIPLE) {
      putWord(form.substring(0, form.length() - 1), group);
    }
  }

  private void addOpposites(Glossary glossary) {
    for (String pair : glossary.get("pair")) {
      String[] sides = pair.split("/", -1);
      int one = add(glossary.get(sides[0]));
      int other = add(glossary.get(sides[1]));
      opposites.put(one, other);
      opposites.put(other, one);
    }
  }

  private static int[] union(int[] some, int[] more) {
    if (Arrays.stream(some).anyMatch(group -> group == more[0])) {
      return some;
    }
    int[] both = Arrays.copyOf(some, some.length + 1);
    both[some.length] = more[0];
    return both;
  }

  /** How many groups there are; their numbers count from 0. */
  int size() {
    return size;
  }

  /** The groups of a word without conjunction, preposition and article; none for most words. */
  int[] of(String bare) {
    return of(bare, Stems.shortened(bare));
  }

  private int[] of(String bare, String shortened) {
    int[] found = groups.get(bare);
    if (found == null) {
      String noun = Possessives.without(bare);
      found = noun.equals(bare) ? null : groups.get(noun);
    }
    return found == null ? ofShortened(shortened) : found;
  }

  private int[] ofShortened(String word) {
    return word.length() < SHORTEST ? NONE : stems.getOrDefault(word, NONE);
  }

  /** What a word of a text may be compared by. */
  Kin kin(Word word) {
    return known.of(word);
  }

  /** What a word with its clitics may be compared by; none for a word of one letter. */
  private Kin kin(String key) {
    if (key.length() < 2) {
      return Kin.NONE;
    }
    List<Integer> found = new ArrayList<>(4);
    List<String> roots = new ArrayList<>(4);
    boolean event = false;
    for (String bare : readings(key)) {
      String shortened = Stems.shortened(bare);
      Derivations.roots(bare, shortened).forEach(root -> addNew(root, roots));
      boolean companion = likeNouns.contains(bare) || companions.contains(shortened);
      for (int group : of(bare, shortened)) {
        addNew(group, found);
        event |= group < events && !companion;
      }
    }
    found.sort(Comparator.naturalOrder());
    String stem = Stems.stem(Clitics.withoutConjunction(key));
    String opening = openings.contains(stem) ? stem : "";
    return new Kin(Stems.of(key), roots, found, event, opening);
  }

  private static <T> void addNew(T one, List<T> all) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }

  /** The ways to read a word, and of a verb in the future the present. */
  private List<String> readings(String key) {
    List<String> readings = new ArrayList<>(Stems.bare(key));
    String present = withoutFuture(Clitics.withoutConjunction(key));
    if (verbs.contains(present)) {
      readings.add(present);
    }
    return readings;
  }

  /** The groups of the idiom that two words make; none for most. */
  int[] idiom(Words words, int at) {
    String next = words.key(at + 1);
    if (next.length() < 3 || !words.get(at).isArabic()) {
      return NONE;
    }
    String opening = kin(words.get(at)).opening();
    return opening.isEmpty()
        ? NONE
        : idioms.getOrDefault(opening + ' ' + Stems.stem(Clitics.withoutArticle(next)), NONE);
  }

  /** Whether the very form is a verb's. */
  boolean isVerb(String key) {
    String bare = withoutFuture(Clitics.withoutConjunction(key));
    return verbs.contains(key) || verbs.contains(bare) || isVerbWithObject(bare);
  }

  private boolean isVerbWithObject(String key) {
    if (!key.startsWith("ي")) {
      return false;
    }
    int cut = key.endsWith("ه") ? 1 : key.endsWith("ها") || key.endsWith("هم") ? 2 : 0;
    return cut > 0 && verbs.contains(key.substring(0, key.length() - cut));
  }

  private static String withoutFuture(String key) {
    boolean future = key.length() > 3 && key.charAt(0) == 'س' && "يتنا".indexOf(key.charAt(1)) >= 0;
    return future ? key.substring(1) : key;
  }

  /** The opposite of a group, or -1. */
  int opposite(int group) {
    return opposites.getOrDefault(group, -1);
  }
}
