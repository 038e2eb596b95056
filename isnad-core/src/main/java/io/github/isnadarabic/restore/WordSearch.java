package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.Clitics;
import io.github.isnadarabic.lexicon.Clitics.Clitic;
import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the known words that a row of slots may be read as, by walking the slots' options and the
 * sorted lexicon side by side. For one search, by one thread.
 */
final class WordSearch {
  private static final int MOST_STEPS = 6_000;
  private static final int MOST_HITS = 40;

  /** A reading by parts only counts beside whole words if those are rarer than this. */
  private static final double UNSEEN = 2;

  /**
   * A known word that the slots may be read as.
   *
   * @param letters the word
   * @param index its number in the lexicon, or -1 where it is known by its parts
   * @param cost of the options chosen
   * @param alone what the word costs by itself
   * @param choices the option chosen for each slot
   */
  record Hit(String letters, int index, double cost, double alone, List<Option> choices) {
    double total() {
      return cost + alone;
    }
  }

  private final Lexicon lexicon;
  private final LanguageModel model;
  private final List<Slot> slots;
  private final Option[] chosen;
  private final StringBuilder letters = new StringBuilder();
  private final List<Hit> hits = new ArrayList<>();
  private int steps;

  private Clitic before;
  private double worstKept = Double.POSITIVE_INFINITY;

  WordSearch(LanguageModel model, List<Slot> slots) {
    this.model = model;
    this.lexicon = model.lexicon();
    this.slots = slots;
    this.chosen = new Option[slots.size()];
  }

  /** The words as they were counted, best first. */
  List<Hit> whole() {
    before = model.clitics().before().get(0);
    walk(0, lexicon.all(), 0);
    return best();
  }

  /** The words by their parts, best first. */
  List<Hit> byParts() {
    for (Clitic clitic : model.clitics().before()) {
      before = clitic;
      walkClitic(0, clitic.letters(), clitic.cost() + UNSEEN);
    }
    return best();
  }

  private List<Hit> best() {
    hits.sort(Comparator.comparingDouble(Hit::total));
    List<Hit> distinct = new ArrayList<>();
    for (Hit hit : hits) {
      if (distinct.size() < MOST_HITS
          && distinct.stream().noneMatch(h -> h.letters().equals(hit.letters()))) {
        distinct.add(hit);
      }
    }
    return distinct;
  }

  /** Reads the letters of a particle, then goes on to the stem. */
  private void walkClitic(int at, String rest, double cost) {
    if (rest.isEmpty()) {
      walkStem(at, lexicon.all(), cost);
      return;
    }
    if (at == slots.size() || ++steps > MOST_STEPS) {
      return;
    }
    for (Option option : slots.get(at).options()) {
      if (rest.startsWith(option.letters())) {
        choose(at, option);
        walkClitic(at + 1, rest.substring(option.letters().length()), cost + option.cost());
        unchoose(option);
      }
    }
  }

  private void walk(int at, Lexicon.Range range, double cost) {
    if (at == slots.size()) {
      addWhole(range, cost);
      return;
    }
    if (++steps > MOST_STEPS || cost > worstKept) {
      return;
    }
    for (Option option : slots.get(at).options()) {
      Lexicon.Range narrowed = narrow(range, option.letters());
      if (narrowed.from() < narrowed.to()) {
        choose(at, option);
        walk(at + 1, narrowed, cost + option.cost());
        unchoose(option);
      }
    }
  }

  private Lexicon.Range narrow(Lexicon.Range range, String letters) {
    Lexicon.Range narrowed = range;
    for (int i = 0; i < letters.length(); i++) {
      narrowed = lexicon.narrow(narrowed, letters.charAt(i));
    }
    return narrowed;
  }

  private void addWhole(Lexicon.Range range, double cost) {
    int word = lexicon.wordOf(range);
    if (word >= 0) {
      add(word, cost, lexicon.cost(word));
    }
  }

  private void add(int word, double cost, double alone) {
    hits.add(new Hit(letters.toString(), word, cost, alone, List.of(chosen)));
    if (hits.size() >= 4 * MOST_HITS) {
      List<Hit> kept = best();
      hits.clear();
      hits.addAll(kept);
      worstKept = kept.size() < MOST_HITS ? worstKept : kept.get(MOST_HITS - 1).total();
    }
  }

  /** Like {@link #walk}, but a known word may end before the slots do: a pronoun follows. */
  private void walkStem(int at, Lexicon.Range range, double cost) {
    int stem = range.depth() < 3 ? -1 : lexicon.wordOf(range);
    if (stem >= 0) {
      walkAfter(at, lexicon.cost(stem), cost);
    }
    if (at == slots.size() || ++steps > MOST_STEPS) {
      return;
    }
    for (Option option : slots.get(at).options()) {
      Lexicon.Range narrowed = narrow(range, option.letters());
      if (narrowed.from() < narrowed.to()) {
        choose(at, option);
        walkStem(at + 1, narrowed, cost + option.cost());
        unchoose(option);
      }
      openTaMarbuta(at, range, option, cost);
    }
  }

  /** Before a pronoun a final {@code ة} is written {@code ت}. */
  private void openTaMarbuta(int at, Lexicon.Range range, Option option, double cost) {
    if (!option.letters().equals("ت") || range.depth() < 2) {
      return;
    }
    int stem = lexicon.wordOf(lexicon.narrow(range, 'ة'));
    if (stem >= 0) {
      choose(at, option);
      walkAfter(at + 1, lexicon.cost(stem), cost + option.cost());
      unchoose(option);
    }
  }

  private void walkAfter(int at, double stem, double cost) {
    int from = before.letters().length();
    if (!Clitics.allows(before, letters.charAt(from), letters.charAt(from + 1))) {
      return;
    }
    if (at == slots.size()) {
      if (!before.letters().isEmpty()) {
        add(-1, cost, stem);
      }
      return;
    }
    for (Clitic after : model.clitics().after()) {
      if (!after.letters().isEmpty()) {
        walkEnding(at, after.letters(), stem, cost + after.cost());
      }
    }
  }

  private void walkEnding(int at, String rest, double stem, double cost) {
    if (at == slots.size()) {
      if (rest.isEmpty()) {
        add(-1, cost, stem);
      }
      return;
    }
    if (++steps > MOST_STEPS) {
      return;
    }
    for (Option option : slots.get(at).options()) {
      if (rest.startsWith(option.letters())) {
        choose(at, option);
        walkEnding(at + 1, rest.substring(option.letters().length()), stem, cost + option.cost());
        unchoose(option);
      }
    }
  }

  private void choose(int at, Option option) {
    chosen[at] = option;
    letters.append(option.letters());
  }

  private void unchoose(Option option) {
    letters.setLength(letters.length() - option.letters().length());
  }
}
