package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad archive} and {@code isnad trace}. */
class TraceCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TEXT =
      "أعلنت بلدية الواحات إغلاق جسر النخيل أمام الشاحنات الثقيلة اعتبارا من الأحد لمدة 40 يوما."
          + " وأوضح المتحدث رائد القحطان أن فحص الدعامات كشف تآكلا في الحديد سببه تسرب مياه مالحة."
          + " وطلبت البلدية من السائقين سلوك الطريق الدائري الشمالي حتى تنتهي أعمال التدعيم.";

  @TempDir private Path folder;

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private static String line(String id, String text) {
    return JSON.createObjectNode()
            .put("id", id)
            .put("title", "إغلاق جسر")
            .put("text", text)
            .put("date", "2024-05-03")
            .toString()
        + "\n";
  }

  private CommandRun add(String lines) {
    return CommandRun.of(lines, "archive", "add", "--archive", archive());
  }

  @Test
  void articlesAreAddedAndCounted() {
    assertThat(add(line("a", TEXT)).out())
        .isEqualTo("added 1, updated 0, unchanged 0, refused 0\n");
    assertThat(add(line("a", TEXT) + line("a", TEXT + " انتهى.")).out())
        .isEqualTo("added 0, updated 1, unchanged 1, refused 0\n");
    CommandRun stats = CommandRun.of("", "archive", "stats", "--archive", archive());
    assertThat(stats.lines()).contains("articles 1", "format isnad-archive-2");
  }

  @Test
  void unreadableRecordsAreSkippedAndCounted() {
    CommandRun run =
        add("{\"text\":\"x\"}\n{\"id\":2}\nxx\n{\"id\":3,\"text\":\" \"}\n" + line("a", TEXT));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("added 1, updated 0, unchanged 0, refused 4\n");
    assertThat(run.err()).contains("-:1: BROKEN_JSON", "-:2: ", "-:3: ", "-:4: EMPTY");
  }

  @Test
  void aFileThatIsNotThereIsCounted() {
    CommandRun run = CommandRun.of("", "archive", "add", "--archive", archive(), "/none.jsonl");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("/none.jsonl: UNREADABLE");
  }

  @Test
  void foldersOfPagesAreAdded() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("one.txt"), "عنوان\n" + TEXT);
    Files.writeString(pages.resolve("two.txt"), "عنوان ثان\n" + TEXT);
    CommandRun run = CommandRun.of("", "archive", "add", "--archive", archive(), pages.toString());
    assertThat(run.out()).startsWith("added 2,");
  }

  @Test
  void tracingAnswersEachLine() throws IOException {
    add(line("a", TEXT));
    String copy = "عاجل\n" + TEXT.replace("40", "60");
    String question =
        JSON.createObjectNode().put("id", 7).put("text", copy)
            + "\n{\"id\":8,\"text\":\"لا شيء\"}\n";
    CommandRun run = CommandRun.of(question, "trace", "--archive", archive(), "--format", "jsonl");
    assertThat(run.status()).isZero();
    JsonNode answer = JSON.readTree(run.lines().get(0));
    JsonNode passage = answer.at("/sources/0/passages/0");
    assertThat(answer.path("id").asInt()).isEqualTo(7);
    assertThat(answer.at("/sources/0/id").asText()).isEqualTo("a");
    assertThat(passage.path("relation").asText()).isEqualTo("CHANGED");
    assertThat(passage.at("/changes/0/kind").asText()).isEqualTo("NUMBER");
    JsonNode number = passage.at("/changes/0/copy");
    assertThat(copy.substring(number.get(0).asInt(), number.get(1).asInt())).isEqualTo("60");
    assertThat(JSON.readTree(run.lines().get(1)).path("sources")).isEmpty();
  }

  @Test
  void aPageIsShownBesideItsSource() throws IOException {
    add(line("a", TEXT));
    Path page = folder.resolve("page.txt");
    Files.writeString(
        page, "جسر مغلق\n" + TEXT.substring(TEXT.indexOf("وأوضح")).replace("رائد", "سالم"));
    CommandRun run =
        CommandRun.of("", "trace", "--lang", "en", "--archive", archive(), page.toString());
    assertThat(run.out())
        .contains("[- رائد -]", "[+ سالم +]", "name changed", "left out of the source");
    assertThat(run.out()).contains("In the source, before «وأوضح المتحدث");
  }

  @Test
  void aReportTellsItToo() throws IOException {
    add(line("a", TEXT));
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "جسر <مغلق>\n" + TEXT);
    CommandRun html =
        CommandRun.of("", "read", "--format", "html", "--archive", archive(), page.toString());
    assertThat(html.out()).contains("class=\"reuse\"", "إغلاق جسر").doesNotContain("<مغلق>");
    CommandRun json =
        CommandRun.of("", "read", "--format", "json", "--archive", archive(), page.toString());
    assertThat(JSON.readTree(json.out()).at("/sources/0/id").asText()).isEqualTo("a");
  }

  @Test
  void withoutAnArchiveNothingIsSaidOfSources() {
    CommandRun run = CommandRun.of(TEXT, "read", "--format", "json");
    assertThat(run.out()).doesNotContain("\"sources\"");
  }

  @Test
  void aMissingArchiveIsToldByACode() {
    for (String command : new String[] {"trace", "read"}) {
      CommandRun run = CommandRun.of(TEXT, command, "--archive", archive());
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("NO_ARCHIVE");
    }
  }
}
