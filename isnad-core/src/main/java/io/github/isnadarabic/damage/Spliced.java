package io.github.isnadarabic.damage;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.compare.WordWeights;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Another story behind the page's own: a line that begins afresh, and from which on hardly a word
 * that says something stands in the headline or before. Linear in the words.
 */
final class Spliced implements Sign {
  private static final int SHORTEST = 14;
  private static final int OWN = 30;

  /** How many lines may be looked at: each costs a pass over the rest of the page. */
  private static final int MOST = 8;

  /** What a word weighs that every page has. */
  private static final double COMMON = 7.5;

  /** Of the weight of a line, how much the lines of one story share at least. */
  private static final double SHARED = 0.18;

  private final DamageWords lists;
  private final WordWeights weights = WordWeights.standard();

  Spliced(DamageWords lists) {
    this.lists = lists;
  }

  @Override
  public List<Damage> in(Story story) {
    List<Story.Line> lines = story.lines();
    int first = firstForeign(story, lines);
    if (first < 0) {
      return List.of();
    }
    int from = lines.get(first).from();
    return List.of(story.damage(Damage.Kind.SPLICED, "damage/another-story", from, from + 3));
  }

  /** The first line of the foreign tail, or -1; only the last few that may be are looked at. */
  private int firstForeign(Story story, List<Story.Line> lines) {
    Map<String, Integer> first = new HashMap<>();
    int found = -1;
    int looked = 0;
    for (int i = lines.size() - 1; i > 0 && looked < MOST; i--) {
      int from = lines.get(i).from();
      boolean enough = lines.get(i).length() >= SHORTEST && lines.get(i - 1).to() >= OWN;
      if (enough && begins(story, lines.get(i))) {
        looked++;
        if (first.isEmpty()) {
          first = firstPlaces(story);
        }
        found = shared(story, from, lines.get(lines.size() - 1).to(), first) < SHARED ? i : found;
      }
    }
    return found;
  }

  /** Somebody who acts or speaks, right after a verb in the past: so a report begins. */
  private boolean begins(Story story, Story.Line line) {
    String verb = story.key(line.from());
    boolean joined = verb.startsWith("و") || verb.startsWith("ف");
    boolean past = verb.length() > 2 && !verb.startsWith("ي") && !verb.startsWith("سي");
    boolean mayBe = verb.endsWith("ت") || lists.isFinite(story.words(), line.from());
    return past && !joined && mayBe && isSomebody(story.key(line.from() + 1));
  }

  private static boolean isSomebody(String key) {
    return SourceNouns.isSpeaker(key) || Names.isGiven(key);
  }

  private double shared(Story story, int from, int to, Map<String, Integer> first) {
    double all = 0;
    double shared = 0;
    for (int at = from; at < to; at++) {
      double weight = weight(story.word(at));
      all += weight;
      if (weight > 0 && isBefore(story.key(at), from, first)) {
        shared += weight;
      }
    }
    return all == 0 ? 1 : shared / all;
  }

  private double weight(Word word) {
    if (!word.isArabic() || word.key().length() < 3) {
      return 0;
    }
    ComparedWords one = ComparedWords.of(word.key());
    return one.size() == 0 ? 0 : Math.max(0, weights.of(one.hash(0)) - COMMON);
  }

  private static boolean isBefore(String key, int from, Map<String, Integer> first) {
    return Stems.of(key).stream().anyMatch(stem -> first.getOrDefault(stem, from) < from);
  }

  /** Where each stem stands first, the headline included. */
  private static Map<String, Integer> firstPlaces(Story story) {
    Map<String, Integer> first = new HashMap<>();
    for (int at = 0; at < story.words().size(); at++) {
      if (story.word(at).isArabic()) {
        for (String stem : Stems.of(story.key(at))) {
          first.putIfAbsent(stem, at);
        }
      }
    }
    return first;
  }
}
