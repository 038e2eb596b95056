package io.github.isnadarabic.headline;

import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.verbs.Conjugation;
import io.github.isnadarabic.verbs.Derivations;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.verbs.Inflection;
import io.github.isnadarabic.verbs.Inflection.Tense;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Letters;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Quantities;
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
import java.util.TreeSet;
import java.util.stream.IntStream;

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

  /** How far on the second word of an idiom may stand. */
  private static final int IDIOM_REACH = 4;

  /** Stands before a word of a group of events that is none itself. */
  private static final char COMPANION = '~';

  private final Map<String, int[]> groups = new HashMap<>();

  /** By the finite forms of verbs. */
  private final Map<String, int[]> told = new HashMap<>();

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

  /** The words of things. */
  private final Set<String> things = new HashSet<>();

  private final Known<Kin> known = Known.byKey(this::kin);

  /** Rare forms of verbs that are written like nouns: {@code شخصا}, {@code ابن}. */
  private final Set<String> likeNouns = new HashSet<>();

  private final Map<Integer, Set<Integer>> opposites = new HashMap<>();

  /** By a kind of event, the kinds from which it follows. */
  private final Map<Integer, Set<Integer>> entailing = new HashMap<>();

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private int narrowest;
  private int narrow;
  private int events;
  private int size;

  private Relations() {}

  /** The relations that Isnad ships. */
  static Relations standard() {
    Relations relations = new Relations();
    relations.add(Glossary.ofResource(Relations.class, "events.words"));
    relations.narrowest = relations.size;
    relations.addKinds(Glossary.ofResource(Relations.class, "kinds.words"));
    Glossary opposites = Glossary.ofResource(Relations.class, "opposites.words");
    relations.addOpposites(opposites);
    relations.narrow = relations.size;
    relations.add(Glossary.ofResource(Relations.class, "related.words"));
    relations.events = relations.size;
    relations.likeNouns.removeAll(relations.verbs);
    relations.companions.removeAll(relations.telling);
    Glossary things = Glossary.ofResource(Relations.class, "things.words");
    relations.add(things);
    things.names().forEach(name -> relations.things.addAll(things.get(name)));
    return relations;
  }

  private void add(Glossary glossary) {
    glossary.names().stream()
        .sorted()
        .forEach(name -> kinds.putIfAbsent(key(name), add(glossary.get(name))));
  }

  private static String key(String name) {
    return Letters.key(Letters.form(name.replace('_', ' ')));
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
    String last = Clitics.withoutArticle(entry.substring(entry.lastIndexOf(' ') + 1));
    return Stems.stem(entry.substring(0, entry.indexOf(' '))) + ' ' + Stems.stem(last);
  }

  private void putWord(String word, int group) {
    groups.merge(word, new int[] {group}, Relations::union);
    String stem = Stems.shortened(word);
    if (!Quantities.isNumber(stem)) {
      stems.merge(stem, new int[] {group}, Relations::union);
    }
  }

  private void putForm(String form, Inflection inflection, int group) {
    boolean isLoose = narrow > 0;
    boolean usual = isUsual(inflection) && (inflection.person() == 3 || form.length() > SHORTEST);
    if (inflection.tense().isFinite()) {
      if (usual) {
        told.merge(form, new int[] {group}, Relations::union);
      }
    } else if (inflection.tense() != Tense.PARTICIPLE || isLoose) {
      groups.merge(form, new int[] {group}, Relations::union);
    }
    boolean oneself = inflection.person() == 1 && form.length() < SHORTEST;
    boolean dual = inflection.number() == GrammaticalNumber.DUAL && !form.startsWith("ي");
    if (oneself || dual) {
      likeNouns.add(form);
    } else if (inflection.tense().isFinite() && usual) {
      verbs.add(form);
    } else if (inflection.tense() == Tense.PARTICIPLE && isLoose) {
      putWord(form.substring(0, form.length() - 1), group);
    }
  }

  /** What news has: seldom women alone, and whom it speaks to. */
  private static boolean isUsual(Inflection inflection) {
    boolean women =
        inflection.number() == GrammaticalNumber.PLURAL && inflection.gender() == Gender.FEMININE;
    return inflection.person() != 2 && !women;
  }

  private void addOpposites(Glossary glossary) {
    for (String pair : glossary.get("pair")) {
      String[] sides = pair.split("/", -1);
      int one = add(glossary.get(sides[0]));
      int other = add(glossary.get(sides[1]));
      link(opposites, one, other);
      link(opposites, other, one);
    }
  }

  private void addKinds(Glossary glossary) {
    for (String pair : glossary.get("opposite")) {
      int[] sides = sides(pair);
      link(opposites, sides[0], sides[1]);
      link(opposites, sides[1], sides[0]);
    }
    for (String pair : glossary.get("entails")) {
      int[] sides = sides(pair);
      link(entailing, sides[1], sides[0]);
    }
  }

  /** The two kinds of a pair. */
  private int[] sides(String pair) {
    return Arrays.stream(pair.split("/", -1)).mapToInt(this::kind).toArray();
  }

  private int kind(String name) {
    Integer kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no such kind of event: " + name);
    }
    return kind;
  }

  private static void link(Map<Integer, Set<Integer>> links, int from, int to) {
    links.computeIfAbsent(from, k -> new TreeSet<>()).add(to);
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
    return of(bare, Stems.shortened(bare), true);
  }

  private int[] of(String bare, String shortened, boolean mayBeVerb) {
    int[] verb = mayBeVerb ? told.getOrDefault(bare, NONE) : NONE;
    int[] noun = ofNoun(bare, shortened);
    return verb.length == 0
        ? noun
        : IntStream.concat(Arrays.stream(verb), Arrays.stream(noun)).distinct().toArray();
  }

  private int[] ofNoun(String bare, String shortened) {
    int[] found = groups.get(bare);
    if (found == null) {
      String noun = Possessives.without(bare);
      found = groups.get(noun.equals(bare) ? withoutEnding(bare) : noun);
    }
    return found == null ? ofShortened(shortened) : found;
  }

  /** {@code بيتا}, {@code بيتين}: a noun of three letters without its ending. */
  private static String withoutEnding(String noun) {
    int end = noun.endsWith("ا") ? 1 : noun.endsWith("ان") || noun.endsWith("ين") ? 2 : 0;
    return noun.length() - end == SHORTEST - 1 ? noun.substring(0, noun.length() - end) : noun;
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
    if (key.length() < 2 || HeadlineWords.isStop(key) || Quantities.isNumber(key)) {
      return Kin.NONE;
    }
    List<Integer> found = new ArrayList<>(4);
    List<String> roots = new ArrayList<>(4);
    boolean event = false;
    boolean thing = false;
    for (String bare : readings(key)) {
      String shortened = Stems.shortened(bare);
      Derivations.roots(bare, shortened).forEach(root -> addNew(root, roots));
      boolean companion = likeNouns.contains(bare) || companions.contains(shortened);
      boolean named = isThing(bare);
      thing |= named;
      for (int group : of(bare, shortened, mayBeVerb(bare, key))) {
        addNew(group, found);
        event |= group < narrow && !companion && !named;
      }
    }
    found.sort(Comparator.naturalOrder());
    String stem = Stems.stem(Clitics.withoutConjunction(key));
    String opening = openings.contains(stem) ? stem : "";
    List<Integer> kinds = found.stream().filter(this::isKind).toList();
    return new Kin(Stems.of(key), roots, found, kinds, event, thing, opening);
  }

  private static <T> void addNew(T one, List<T> all) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }

  /** Whether nothing but a conjunction and the sign of the future stands before it. */
  private static boolean mayBeVerb(String bare, String key) {
    String word = Clitics.withoutConjunction(key);
    return bare.equals(key) || bare.equals(word) || bare.equals(withoutFuture(word));
  }

  private boolean isThing(String bare) {
    return !EventNouns.isEvent(bare)
        && (things.contains(bare) || things.contains(Stems.shortened(bare)));
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

  /** The groups of the idiom that a word makes with one soon after it; none for most. */
  int[] idiom(Words words, int at) {
    String opening = words.get(at).isArabic() ? kin(words.get(at)).opening() : "";
    if (opening.isEmpty()) {
      return NONE;
    }
    int far = at + (HeadlineWords.isStop(words.key(at)) ? 1 : IDIOM_REACH);
    for (int next = at + 1; next <= far && words.get(next).isArabic(); next++) {
      String key = words.key(next);
      int[] found =
          key.length() < 3
              ? null
              : idioms.get(opening + ' ' + Stems.stem(Clitics.withoutArticle(key)));
      if (found != null) {
        return found;
      }
    }
    return NONE;
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

  /** The opposites of a group; none for most. */
  Set<Integer> opposites(int group) {
    return opposites.getOrDefault(group, Set.of());
  }

  /** The kinds of events from which a kind follows; none for most. */
  Set<Integer> entailing(int group) {
    return entailing.getOrDefault(group, Set.of());
  }

  /** Whether a group is a kind of event of {@code events.words}. */
  boolean isKind(int group) {
    return group < narrowest;
  }

  /** Whether the words of a group are only met where the same is told. */
  boolean isLoose(int group) {
    return group >= narrow && group < events;
  }
}
