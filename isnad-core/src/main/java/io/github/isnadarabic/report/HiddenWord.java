package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.EditKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One word that a page hid, with all the places where it did: which words are hidden is news. */
final class HiddenWord {
  private final String word;
  private final Set<String> written = new LinkedHashSet<>();
  private final Set<EditKind> kinds = EnumSet.noneOf(EditKind.class);
  private final Set<String> candidates = new LinkedHashSet<>();
  private final Set<String> rules = new LinkedHashSet<>();
  private final List<Integer> places = new ArrayList<>();

  private HiddenWord(String word) {
    this.word = word;
  }

  /**
   * The words behind disguises, the most frequent first.
   *
   * @param undone true for words that were undone, false for those that were left open
   */
  static List<HiddenWord> of(List<Disguise> disguises, boolean undone) {
    Map<String, HiddenWord> words = new LinkedHashMap<>();
    for (int i = 0; i < disguises.size(); i++) {
      Disguise disguise = disguises.get(i);
      if (disguise.isUndone() == undone) {
        words.computeIfAbsent(disguise.restored(), HiddenWord::new).add(i, disguise);
      }
    }
    return words.values().stream().sorted(mostFrequentFirst()).toList();
  }

  private static Comparator<HiddenWord> mostFrequentFirst() {
    return Comparator.comparingInt(HiddenWord::count).reversed();
  }

  private void add(int place, Disguise disguise) {
    places.add(place);
    written.add(disguise.written());
    kinds.addAll(disguise.kinds());
    candidates.addAll(disguise.candidates());
    rules.add(disguise.evidence().rule());
  }

  /** The word undone, or as it stands where it was left open. */
  String word() {
    return word;
  }

  int count() {
    return places.size();
  }

  /** The ways in which the page writes it. */
  Collection<String> written() {
    return written;
  }

  Collection<EditKind> kinds() {
    return kinds;
  }

  /** The other readings that were weighed. */
  Collection<String> candidates() {
    return candidates;
  }

  /** The rules that decided. */
  Collection<String> rules() {
    return rules;
  }

  /** The numbers of the disguises, counted from 0. */
  List<Integer> places() {
    return places;
  }
}
