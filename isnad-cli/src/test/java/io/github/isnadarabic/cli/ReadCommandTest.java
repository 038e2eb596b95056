package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String PAGE = "عنوان الصفحة الأولى\nقالت مصادر محلية إن الحرب توقفت أمس.\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theTerminalReportIsTheDefault() {
    CommandRun run = CommandRun.of(PAGE, "read");
    assertThat(run.lines()).startsWith("عنوان الصفحة الأولى", "الصفحة: -");
    assertThat(run.out()).contains("مواضع التمويه: 0").doesNotContain("\u001B");
    assertThat(run.status()).isZero();
  }

  @Test
  void labelsComeInEnglishToo() {
    assertThat(CommandRun.of(PAGE, "read", "--lang", "en").out()).contains("disguised places: 0");
  }

  @Test
  void jsonIsOneLineAboutOnePage() throws IOException {
    CommandRun run = CommandRun.of("", "read", "--format", "json", file("صفحة.txt", PAGE));
    assertThat(run.lines())
        .singleElement()
        .asString()
        .contains(
            "صفحة.txt\",\"findings\":",
            "\"source\":\"عنوان",
            "\"headline\":{\"text\":\"عنوان الصفحة الأولى\"");
  }

  @Test
  void htmlIsOnePage() {
    assertThat(CommandRun.of(PAGE, "read", "--format", "html").out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n");
  }

  @Test
  void severalPagesWantJsonLines() throws IOException {
    String file = file("a.txt", PAGE);
    for (String format : new String[] {"json", "html"}) {
      CommandRun run = CommandRun.of("", "read", "--format", format, file, file);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("--format jsonl");
    }
  }

  @Test
  void severalPagesInOneFileWantJsonLinesToo() {
    String lines = "{\"id\":1,\"text\":\"نص أول\"}\n{\"id\":2,\"text\":\"نص ثان\"}\n";
    CommandRun run = CommandRun.of(lines, "read", "--from", "jsonl", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--format jsonl");
  }

  @Test
  void jsonLinesKeepTheirIdsAndDates() {
    String lines = "{\"id\":7,\"text\":\"عنوان\\nنص\",\"reference\":\"2024-12-13\"}\n{\"id\":8}\n";
    CommandRun run = CommandRun.of(lines, "read", "--from", "jsonl", "--format", "jsonl");
    assertThat(run.lines().get(0))
        .startsWith("{\"id\":7,")
        .contains("\"source\":\"عنوان\\nنص\"")
        .contains("\"published\":\"2024-12-13\"");
    assertThat(run.lines().get(1)).startsWith("{\"id\":8,\"problems\":[{\"code\":\"BROKEN_JSON\"");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void theReferenceIsTheDayOfPagesThatGiveNone() {
    CommandRun run = CommandRun.of(PAGE, "read", "--format", "json", "--reference", "2024-12-13");
    assertThat(run.out()).contains("\"published\":\"2024-12-13\"");
  }

  @Test
  void whatCanNotBeReadIsToldAndTheRestIsRead() throws IOException {
    String page = file("a.txt", PAGE);
    String empty = file("empty.txt", "");
    CommandRun run =
        CommandRun.of("", "read", "--format", "jsonl", "none.txt", folder.toString(), empty, page);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(0))
        .isEqualTo(
            "{\"id\":\"none.txt\",\"problems\":"
                + "[{\"code\":\"UNREADABLE\",\"where\":null,\"message\":\"no such file\"}]}");
    assertThat(run.lines().get(1)).contains("\"IS_FOLDER\"");
    assertThat(run.lines().get(2)).contains("\"EMPTY\"");
    assertThat(run.lines().get(3)).contains("\"source\":\"عنوان");
    assertThat(run.err())
        .contains("isnad: none.txt: UNREADABLE: no such file", "IS_FOLDER", "EMPTY");
  }

  @Test
  void theTerminalReportLeavesOutWhatCouldNotBeRead() {
    CommandRun run = CommandRun.of("", "read", "none.txt");
    assertThat(run).isEqualTo(new CommandRun(3, "", "isnad: none.txt: UNREADABLE: no such file\n"));
  }
}
