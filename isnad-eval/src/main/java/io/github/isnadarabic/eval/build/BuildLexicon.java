package io.github.isnadarabic.eval.build;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.lexicon.LexiconWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Makes the compact lexicon that {@code isnad-core} ships out of counts and word lists: {@code
 * words.tsv.gz}, {@code pairs.tsv.gz} and {@code wordlist-LANG.txt.gz} of one folder. Run it again
 * when the counts change:
 *
 * <pre>
 * BuildLexicon COUNTS-FOLDER isnad-core/src/main/resources/io/github/isnadarabic/lexicon
 * </pre>
 */
public final class BuildLexicon {
  /** A foreign word that Arabic has as often as this tells nothing. */
  private static final int ARABIC_TOO = 3;

  private static final List<String> FOREIGN = List.of("fas", "urd", "pus", "snd");

  private final Path counts;
  private final Path target;

  private BuildLexicon(Path counts, Path target) {
    this.counts = counts;
    this.target = target;
  }

  /** Takes the folder of the counts and the folder to write to. */
  public static void main(String[] args) throws IOException {
    new BuildLexicon(Path.of(args[0]), Path.of(args[1])).build();
  }

  private void build() throws IOException {
    LexiconWriter writer = new LexiconWriter();
    Map<String, Integer> known = new HashMap<>();
    for (String[] row : rows("words.tsv.gz")) {
      writer.addWord(row[0], Integer.parseInt(row[1]));
      known.put(row[0], Integer.parseInt(row[1]));
    }
    for (String[] row : rows("wordlist-ara.txt.gz")) {
      writer.addWord(row[0], 1);
    }
    for (String[] row : rows("pairs.tsv.gz")) {
      writer.addPair(row[0], row[1], Integer.parseInt(row[2]));
    }
    Files.createDirectories(target);
    Files.write(target.resolve(LanguageModel.WORDS), writer.words());
    Files.write(target.resolve(LanguageModel.PAIRS), writer.pairs());
    Files.write(target.resolve(LanguageModel.SPELLING), writer.spelling());
    Files.write(target.resolve(LanguageModel.FOREIGN), LexiconWriter.foreign(foreignWords(known)));
  }

  private Set<String> foreignWords(Map<String, Integer> arabic) throws IOException {
    Set<String> words = new HashSet<>();
    for (String language : FOREIGN) {
      for (String[] row : rows("wordlist-" + language + ".txt.gz")) {
        String word = lettersOf(row[0]);
        if (word.length() > 1 && arabic.getOrDefault(word, 0) < ARABIC_TOO) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The word without marks and joiners, as the detector of languages looks words up. */
  private static String lettersOf(String row) {
    return row.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private List<String[]> rows(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(counts.resolve(file))),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t")).toList();
    }
  }
}
