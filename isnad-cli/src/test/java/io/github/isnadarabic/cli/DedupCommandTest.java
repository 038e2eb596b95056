package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DedupCommandTest {
  private static final String TEXT =
      "أغلقت بلدية المرجان سوق السمك القديم بعد أن وجد المفتشون تصدعا في سقفه، وقالت إن الباعة"
          + " سينتقلون إلى ساحة الميناء إلى أن تنتهي أعمال الترميم في الخريف.";

  private static String line(Object id, String text) {
    return "{\"id\":%s,\"text\":\"%s\"}%n".formatted(id, text);
  }

  @Test
  void copiesShareTheClusterOfTheFirst() {
    String in = line(7, TEXT) + line("\"b\"", "نص آخر عن الطقس") + line(9, TEXT.replace("،", ""));
    assertThat(CommandRun.of(in, "dedup").lines())
        .containsExactly(
            "{\"id\":7,\"cluster\":7}",
            "{\"id\":\"b\",\"cluster\":\"b\"}",
            "{\"id\":9,\"cluster\":7}");
  }

  @Test
  void badLinesAreToldInTheirPlaceAndTheRestIsDone() {
    String in = "xx\n" + line(1, TEXT) + "{\"id\":2}\n[]\n" + line(3, TEXT) + "{\"id\":4,\"text\"";
    CommandRun run = CommandRun.of(in, "dedup");
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_UNREADABLE.code());
    assertThat(run.lines()).hasSize(6);
    assertThat(run.lines().get(1)).isEqualTo("{\"id\":1,\"cluster\":1}");
    assertThat(run.lines().get(2)).startsWith("{\"id\":2,\"problems\":[{\"code\":");
    assertThat(run.lines().get(4)).isEqualTo("{\"id\":3,\"cluster\":1}");
    assertThat(run.lines()).filteredOn(line -> line.contains("\"problems\"")).hasSize(4);
    assertThat(run.err()).contains("4 of 6 lines could not be read");
  }

  @Test
  void oneIdTwiceIsTwoArticles() {
    assertThat(CommandRun.of(line(1, TEXT) + line(1, TEXT), "dedup").lines())
        .containsExactly("{\"id\":1,\"cluster\":1}", "{\"id\":1,\"cluster\":1}");
  }

  @Test
  void theProgressOfClusteringIsShownToAPerson() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(line(1, TEXT).getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            true,
            false);
    assertThat(Isnad.run(streams, "dedup")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("2/2");
  }
}
