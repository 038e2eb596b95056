package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are killed at seeded moments, or run out of room, and started again. A build kills
 * a few; a campaign kills a hundred:
 *
 * <pre>
 * mvn -pl isnad-cli -am test -Dtest=CrashTest -Dsurefire.failIfNoSpecifiedTests=false -Disnad.crashes=100
 * </pre>
 */
class CrashTest {
  private static final int CRASHES = Integer.getInteger("isnad.crashes", 2);
  private static final int PORTION = 1000;

  @TempDir private Path folder;
  private final Random random = new Random(9);

  private Path archive() {
    return folder.resolve("archive");
  }

  /** Half of the articles of a portion replace those of the portion before. */
  private static Article article(int portion, int number) {
    int id = portion * PORTION / 2 + number;
    Random words = new Random(id * 1000L + portion);
    String text =
        words
            .ints(100, 0, 4000)
            .mapToObj(i -> "كلمة" + (char) ('ب' + i % 24) + (char) ('ب' + i / 24 % 24) + i / 576)
            .collect(Collectors.joining(" "));
    return Article.of("article-" + id, text);
  }

  private static List<Article> portion(int portion) {
    return IntStream.range(0, PORTION).mapToObj(i -> article(portion, i)).toList();
  }

  private Path write(List<Article> articles) throws IOException {
    List<String> lines = articles.stream().map(CrashTest::line).toList();
    return Files.write(folder.resolve("articles.jsonl"), lines);
  }

  private static String line(Article article) {
    return JsonLine.MAPPER
        .createObjectNode()
        .put("id", article.id())
        .put("text", article.text())
        .toString();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Process start(List<String> before, String... command) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    List<String> line = new ArrayList<>(before);
    line.add(ProcessHandle.current().info().command().orElseThrow());
    line.add("-XX:-UsePerfData");
    line.add("-Djava.io.tmpdir=" + temporary);
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(Main.class.getName());
    line.addAll(Arrays.asList(command));
    return new ProcessBuilder(line)
        .redirectOutput(out().toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private String told(String stream) throws IOException {
    return Files.readString(folder.resolve(stream));
  }

  /** How long a command takes that nobody kills, in milliseconds. */
  private long undisturbed(String... command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    assertThat(start(List.of(), command).waitFor()).as(told("err")).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** Whether the command ended by itself before it was killed. */
  private boolean endsBeforeItIsKilled(long longest, String... command)
      throws IOException, InterruptedException {
    Process process = start(List.of(), command);
    boolean ended = process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return ended;
  }

  @Test
  void whatWasReportedAsAddedSurvivesAKill() throws IOException, InterruptedException {
    String[] add = {"archive", "add", "--archive", archive().toString(), out("articles.jsonl")};
    write(portion(0));
    long longest = undisturbed(add);
    int reported = 0;
    for (int kills = 0; kills < CRASHES; ) {
      write(portion(reported + 1));
      boolean ended = endsBeforeItIsKilled(longest, add);
      reported += ended ? 1 : 0;
      kills += ended ? 0 : 1;
      assertThat(holds(reported) || holds(reported + 1)).isTrue();
    }
    write(portion(reported + 1));
    undisturbed(add);
    assertThat(holds(reported + 1)).isTrue();
  }

  private String out(String file) {
    return folder.resolve(file).toString();
  }

  /** Whether the archive holds exactly the portions up to this one. */
  private boolean holds(int last) throws IOException {
    try (ArticleArchive opened = ArticleArchive.open(archive())) {
      if (opened.stats().articles() != (last + 2) * PORTION / 2) {
        return false;
      }
    }
    return unchanged(last, PORTION) == PORTION
        && (last == 0 || unchanged(random.nextInt(last), PORTION / 2) == PORTION / 2);
  }

  /** How many of the first articles of a portion are in the archive as they were written. */
  private long unchanged(int portion, int first) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      for (Article article : portion(portion).subList(0, first)) {
        writer.add(writer.prepare(article));
      }
      return writer.commit().unchanged();
    }
  }

  @Test
  void whatWasReportedAsAddedSurvivesAFullDisk() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "sizes are limited by a shell");
    String[] add = {"archive", "add", "--archive", archive().toString(), out("articles.jsonl")};
    write(portion(0));
    undisturbed(add);
    write(portion(1));
    String limit = "ulimit -f " + (1 + random.nextInt(200)) + "; exec \"$0\" \"$@\"";
    Process process = start(List.of("/bin/sh", "-c", limit), add);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(told("err")).contains("DISK_FULL: no room left");
    assertThat(told("out")).contains("added 0, updated 0");
    assertThat(holds(0)).isTrue();
    undisturbed(add);
    assertThat(holds(1)).isTrue();
  }

  @Test
  void dedupLeavesNothingBehindAndRepeatsItself() throws IOException, InterruptedException {
    List<Article> articles = new ArrayList<>(portion(0));
    articles.addAll(portion(0).stream().map(CrashTest::copy).toList());
    write(articles);
    String[] dedup = {"dedup", out("articles.jsonl")};
    long longest = undisturbed(dedup);
    String expected = told("out");
    for (int i = 0; i < CRASHES; i++) {
      endsBeforeItIsKilled(longest, dedup);
      assertThat(expected).startsWith(told("out"));
      try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
        assertThat(left).isEmpty();
      }
    }
    undisturbed(dedup);
    assertThat(told("out")).isEqualTo(expected);
  }

  private static Article copy(Article article) {
    return new Article(
        "copy-of-" + article.id(),
        Optional.empty(),
        article.text().replaceAll("(?<= )\\S+ (\\S+) (?=\\S*0)", "$1 "),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
