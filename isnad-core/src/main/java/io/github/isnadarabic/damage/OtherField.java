package io.github.isnadarabic.damage;

import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of another field than the story: several words of one that the rest has none of, while the
 * rest is of another, and hardly a word that both have.
 */
final class OtherField {
  private static final int SHORTEST = 9;
  private static final int LONGEST = 60;
  private static final int REST = 25;
  private static final int FOREIGN = 2;
  private static final int SURE = 3;
  private static final int OWN = 2;
  private static final int LEAST_LETTERS = 3;
  private static final double COMMON = 400;

  /** What is told of with the article was told of before. */
  private static final double COMMON_THING = 3000;

  private static final int MOST = 40;

  private OtherField() {}

  /** The number of the first such line after the first, or -1. */
  static int firstLine(Story story) {
    List<Story.Line> lines = story.lines();
    if (lines.size() > MOST || lines.size() < 2) {
      return -1;
    }
    int[][] counts = lines.stream().map(line -> counts(story, line)).toArray(int[][]::new);
    int[] all = total(counts);
    for (int i = 1; i < lines.size(); i++) {
      int length = lines.get(i).length();
      boolean may = length >= SHORTEST && length <= LONGEST && words(lines) - length >= REST;
      if (may && isForeign(story, lines, counts[i], all, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int words(List<Story.Line> lines) {
    return lines.stream().mapToInt(Story.Line::length).sum();
  }

  /** How many words of each field a line has, each counted once. */
  private static int[] counts(Story story, Story.Line line) {
    int[] counts = new int[Fields.count()];
    Set<String> seen = new HashSet<>();
    for (int at = line.from(); at < line.to(); at++) {
      Word word = story.word(at);
      int field = word.isArabic() ? Fields.of(word) : -1;
      if (field >= 0 && seen.add(word.key())) {
        counts[field]++;
      }
    }
    return counts;
  }

  private static int[] total(int[][] counts) {
    int[] all = new int[Fields.count()];
    for (int[] line : counts) {
      for (int field = 0; field < all.length; field++) {
        all[field] += line[field];
      }
    }
    return all;
  }

  private static boolean isForeign(
      Story story, List<Story.Line> lines, int[] own, int[] all, int line) {
    int best = 0;
    int others = 0;
    int told = 0;
    int shared = 0;
    for (int field = 0; field < own.length; field++) {
      int rest = all[field] - own[field];
      best = rest == 0 ? Math.max(best, own[field]) : best;
      others = Math.max(others, own[field] == 0 ? rest : 0);
      told += rest;
      shared += rest > 0 ? own[field] : 0;
    }
    return best >= FOREIGN
        && shared == 0
        && (best >= SURE ? told >= OWN : others >= OWN)
        && !sharesWords(story, lines.get(line));
  }

  /** Whether the line points back, or a word that is not everywhere stands elsewhere too. */
  private static boolean sharesWords(Story story, Story.Line line) {
    Set<String> stems = new HashSet<>();
    for (int at = line.from(); at < line.to(); at++) {
      if (DamageWords.ANAPHORA.contains(story.key(at))) {
        return true;
      }
      if (says(story.word(at))) {
        stems.addAll(Stems.of(story.word(at)));
      }
    }
    for (int at = 0; at < story.words().size(); at++) {
      boolean outside = at < line.from() || at >= line.to();
      if (outside
          && says(story.word(at))
          && Stems.of(story.word(at)).stream().anyMatch(stems::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Word word) {
    return word.isArabic()
        && word.key().length() > LEAST_LETTERS
        && WordUse.of(word).count() < (word.isDefinite() ? COMMON_THING : COMMON)
        && !Quantities.isNumber(word.key())
        && !DamageWords.DEMANDING.contains(word.key());
  }
}
