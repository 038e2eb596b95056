package io.github.isnadarabic.damage;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.compare.WordWeights;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Known;
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
  private static final int SHORT = 3;
  private static final int SHORTEST = 14;
  private static final int OWN = 30;

  /** How many lines may be looked at: each costs a pass over the rest of the page. */
  private static final int MOST = 8;

  /** What a word weighs that every page has. */
  private static final double COMMON = 7.5;

  /** Of the weight of a line, how much the lines of one story share at least. */
  private static final double SHARED = 0.18;

  private final DamageWords lists;
  private static final Known<Double> WEIGHTS = Known.byKey(Spliced::weigh);

  Spliced(DamageWords lists) {
    this.lists = lists;
  }

  @Override
  public List<Damage> in(Story story) {
    List<Story.Line> lines = story.lines();
    int first = firstForeign(story, lines);
    first = first < 0 ? OtherField.firstLine(story) : first;
    if (first < 0) {
      return List.of();
    }
    int from = lines.get(first).from();
    return List.of(story.damage(Damage.Kind.SPLICED, "damage/another-story", from, from + 3));
  }

  /** The first line of the foreign tail, or -1; only the last few that may be are looked at. */
  private int firstForeign(Story story, List<Story.Line> lines) {
    Told told = null;
    int found = -1;
    int looked = 0;
    for (int i = lines.size() - 1; i > 0 && looked < MOST; i--) {
      int from = lines.get(i).from();
      boolean enough = lines.get(i).length() >= SHORTEST && lines.get(i - 1).to() >= OWN;
      if (enough && begins(story, lines.get(i))) {
        looked++;
        told = told == null ? new Told(story) : told;
        found = told.shared(from, lines.get(lines.size() - 1).to()) < SHARED ? i : found;
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

  /** Not {@code أحدهم}: one of those who were told of. */
  private static boolean isSomebody(String key) {
    return !key.endsWith("هم") && (SourceNouns.isSpeaker(key) || Names.isGiven(key));
  }

  private static double weigh(String key) {
    ComparedWords one = ComparedWords.of(key);
    boolean none = key.length() < SHORT || one.size() == 0;
    return none ? 0 : Math.max(0, WordWeights.standard().of(one.hash(0)) - COMMON);
  }

  /** What a page has told: for each word where a word like it stands first. */
  private static final class Told {
    private final Story story;
    private final int[] first;

    Told(Story story) {
      this.story = story;
      this.first = new int[story.words().size()];
      Map<String, Integer> places = new HashMap<>();
      for (int at = 0; at < first.length; at++) {
        first[at] = story.word(at).isArabic() ? firstPlace(at, places) : at;
      }
    }

    private int firstPlace(int at, Map<String, Integer> places) {
      int least = at;
      for (String stem : Stems.of(story.word(at))) {
        Integer before = places.putIfAbsent(stem, at);
        least = before == null ? least : Math.min(least, before);
      }
      return least;
    }

    /** Of the weight of the words in a stretch, how much stands before it too. */
    double shared(int from, int to) {
      double all = 0;
      double shared = 0;
      for (int at = from; at < to; at++) {
        double weight = weight(at);
        all += weight;
        shared += first[at] < from ? weight : 0;
      }
      return all == 0 ? 1 : shared / all;
    }

    private double weight(int at) {
      Word word = story.word(at);
      return word.isArabic() ? WEIGHTS.of(word) : 0;
    }
  }
}
