package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the lexicon's table from the rules: every word with the conjunctions, prepositions and the
 * article that Arabic writes with it, and the months whose two names were run together.
 */
final class LexiconBuilder {
  private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
  private static final List<String> PREPOSITIONS = List.of("", "ب", "ك", "ل");

  private final Map<String, List<Sense>> senses = new HashMap<>();

  /** The names of each month, to run them together. */
  private final Map<Integer, List<String>> months = new HashMap<>();

  LexiconBuilder(List<Rule> rules) {
    rules.forEach(this::add);
    months.forEach(this::addFused);
  }

  private void add(Rule rule) {
    if (rule.entries().isEmpty()) {
      return;
    }
    WordClass kind = WordClass.valueOf(rule.kind());
    for (List<String> entry : rule.entries()) {
      int value = valueOf(entry.get(0));
      for (String form : entry.subList(1, entry.size())) {
        add(kind, value, form, rule.name());
        if (kind == WordClass.MONTH || kind == WordClass.DOUBTFUL_MONTH) {
          months.computeIfAbsent(value, month -> new ArrayList<>()).add(Letters.fold(form));
        }
      }
    }
  }

  private void add(WordClass kind, int value, String form, String rule) {
    List<String> words = List.of(Letters.fold(form).split(" "));
    String first = words.get(0);
    boolean definite = first.startsWith("ال") && first.length() > 4;
    Sense sense = new Sense(kind, value, definite, words.subList(1, words.size()), rule);
    List<Sense> there =
        senses.computeIfAbsent(definite ? first.substring(2) : first, word -> new ArrayList<>());
    if (!there.contains(sense)) {
      there.add(sense);
    }
    sense.rest().forEach(word -> senses.computeIfAbsent(bare(word), w -> new ArrayList<>()));
  }

  private static String bare(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  /** {@code نوفمبرتشرين الثاني}: the slash between two names of a month was lost. */
  private void addFused(int month, List<String> names) {
    for (String one : names) {
      for (String other : names) {
        if (!one.equals(other)) {
          add(WordClass.MONTH, month, one + other, "time/months-fused");
        }
      }
    }
  }

  private static int valueOf(String field) {
    if (field.matches("-?\\d+")) {
      return Integer.parseInt(field);
    }
    return Stream.<Enum<?>[]>of(Unit.values(), Part.values(), Timex.Mod.values(), Feast.values())
        .flatMap(Arrays::stream)
        .filter(constant -> constant.name().equals(field))
        .findFirst()
        .map(Code::of)
        .orElseThrow(() -> new IllegalArgumentException("no such value: " + field));
  }

  Lexicon build(Lexicon lexicon) {
    Map<String, Surface> surfaces = new HashMap<>();
    senses.forEach((word, known) -> addForms(word, known, surfaces));
    surfaces.values().forEach(lexicon::put);
    return lexicon;
  }

  private static void addForms(String word, List<Sense> known, Map<String, Surface> surfaces) {
    Senses all = new Senses(known);
    for (String conjunction : CONJUNCTIONS) {
      for (String preposition : PREPOSITIONS) {
        for (boolean definite : new boolean[] {false, true}) {
          addForm(conjunction, preposition, definite, word, all, surfaces);
        }
      }
    }
  }

  private static void addForm(
      String conjunction,
      String preposition,
      boolean definite,
      String word,
      Senses known,
      Map<String, Surface> surfaces) {
    boolean assimilated = definite && preposition.equals("ل");
    String article = definite ? assimilated ? "ل" : "ال" : "";
    String clitics = conjunction + preposition + (assimilated ? article : "");
    String stem = (assimilated ? "" : article) + word;
    String text = clitics + stem;
    char prep = preposition.isEmpty() ? 0 : preposition.charAt(0);
    Surface surface =
        new Surface(text, stem, !conjunction.isEmpty(), prep, clitics.length(), definite, known);
    surfaces.merge(text, surface, LexiconBuilder::plainer);
  }

  /** Of two ways to take a word apart, the one that takes less from it. */
  private static Surface plainer(Surface one, Surface other) {
    if (one.senses().isEmpty() || other.senses().isEmpty()) {
      return one.senses().isEmpty() ? other : one;
    }
    int byClitics = Integer.compare(one.clitics(), other.clitics());
    if (byClitics != 0) {
      return byClitics < 0 ? one : other;
    }
    return one.definite() ? other : one;
  }
}
