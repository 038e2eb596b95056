package io.github.isnadarabic.reuse;

import io.github.isnadarabic.compare.ComparedWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What many texts share without any being copied from another: formulas, boilerplate and verses of
 * the Quran. Immutable and thread-safe.
 */
final class Formulas {
  private static final String DATA = "formulas.txt";

  /** So many words in a row make a formula known. */
  private static final int RUN = 4;

  private static final char VERSE_BEGINS = '﴿';
  private static final char VERSE_ENDS = '﴾';

  /** No verse is longer, in characters: a sign that is never closed opens none. */
  private static final int LONGEST_VERSE = 1_000;

  private final Set<Long> runs = new HashSet<>();

  private Formulas() {
    try (InputStream in = Formulas.class.getResourceAsStream(DATA);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::enter);
    } catch (IOException e) {
      throw new UncheckedIOException(DATA, e);
    }
  }

  static Formulas standard() {
    return new Formulas();
  }

  private void enter(String formula) {
    ComparedWords words = ComparedWords.of(formula);
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(run(words, i));
    }
  }

  private static long run(ComparedWords words, int first) {
    long hash = 0;
    for (int i = first; i < first + RUN; i++) {
      hash = Long.rotateLeft(hash, 17) * 0x9E3779B97F4A7C15L + words.hash(i);
    }
    return hash;
  }

  /** The same text, in which words of formulas and verses weigh nothing. */
  ComparedText without(ComparedText text) {
    float[] novelty = new float[text.size()];
    Arrays.fill(novelty, 1);
    for (int i = 0; i + RUN <= text.size(); i++) {
      if (runs.contains(run(text.words(), i))) {
        Arrays.fill(novelty, i, i + RUN, 0);
      }
    }
    verses(text, novelty);
    return text.weighed(novelty);
  }

  private static void verses(ComparedText text, float[] novelty) {
    int word = 0;
    int begin = text.text().indexOf(VERSE_BEGINS);
    while (begin >= 0) {
      int end = text.text().indexOf(VERSE_ENDS, begin);
      if (end >= 0 && end - begin <= LONGEST_VERSE) {
        while (word < text.size() && text.words().start(word) < end) {
          novelty[word] = text.words().start(word) > begin ? 0 : novelty[word];
          word++;
        }
      }
      begin = end < 0 ? -1 : text.text().indexOf(VERSE_BEGINS, begin + 1);
    }
  }
}
