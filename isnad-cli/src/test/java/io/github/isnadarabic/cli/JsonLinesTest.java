package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JsonLinesTest {

  /** Says a text's length; fails for one text. */
  private static ExitStatus length(JsonNode question, JsonLine line, JsonGenerator json)
      throws IOException, Unreadable {
    String text = JsonLines.text(question);
    if (text.equals("bug")) {
      json.writeStringField("half", "written");
      throw new IllegalStateException("a bug");
    }
    json.writeNumberField("length", text.length());
    return ExitStatus.DONE;
  }

  private static ExitStatus run(InputStream in, OutputStream out) throws IOException {
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new JsonLines(JsonLinesTest::length).run(in, Streams.of(in, out, err));
  }

  private static List<String> answers(byte[] in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(new ByteArrayInputStream(in), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> answers(String in) throws IOException {
    return answers(in.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void idsComeBackAsTheyCame() throws IOException {
    for (String id :
        List.of("7", "7.10", "-1e400", "12345678901234567890", "\"7\"", "null", "[1,{\"a\":2}]")) {
      assertThat(answers("{\"text\":\"نص\",\"id\":" + id + "}"))
          .singleElement()
          .asString()
          .isEqualToIgnoringCase("{\"id\":" + id.replace("1e400", "1e+400") + ",\"length\":2}");
    }
    assertThat(answers("{\"text\":\"نص\"}")).containsExactly("{\"id\":null,\"length\":2}");
  }

  @Test
  void everyLineIsAnsweredInOrder() throws IOException {
    StringBuilder in = new StringBuilder();
    IntStream.range(0, 20_000)
        .forEach(i -> in.append("{\"id\":" + i + ",\"text\":\"" + "x".repeat(i % 50) + "\"}\n"));
    List<String> answers = answers(in.toString());
    assertThat(answers).hasSize(20_000);
    for (int i = 0; i < 20_000; i++) {
      assertThat(answers.get(i)).isEqualTo("{\"id\":" + i + ",\"length\":" + i % 50 + "}");
    }
  }

  @Test
  void aLineThatCanNotBeReadIsAnsweredWithItsProblem() throws IOException {
    List<String> answers =
        answers(
            """
            {"id":1,"text":"a"

            [1]
            {"id":"x","text":3}
            {"x":[{}],"id":5,"text":"bug"}
            {"id":6,"text":"a"} {}
            {"id":7,"text":"abc"}
            """);
    assertThat(answers).hasSize(7);
    assertThat(answers.get(0)).startsWith("{\"id\":1,\"problems\":[{\"code\":\"BROKEN_JSON\"");
    assertThat(answers.get(1)).startsWith("{\"id\":null,\"problems\":[{\"code\":\"BROKEN_JSON\"");
    assertThat(answers.get(2)).startsWith("{\"id\":null,\"problems\":[{\"code\":\"BROKEN_JSON\"");
    assertThat(answers.get(3)).startsWith("{\"id\":\"x\",\"problems\":[{\"code\":\"BROKEN_JSON\"");
    assertThat(answers.get(4)).startsWith("{\"id\":5,\"problems\":[{\"code\":\"INTERNAL\"");
    assertThat(answers.get(5)).startsWith("{\"id\":6,\"problems\":[{\"code\":\"BROKEN_JSON\"");
    assertThat(answers.get(6)).isEqualTo("{\"id\":7,\"length\":3}");
  }

  @Test
  void deepNestingIsAProblemOfItsLine() throws IOException {
    String deep = "{\"id\":1,\"text\":" + "[".repeat(100_000);
    assertThat(answers(deep + "\n{\"id\":2,\"text\":\"\"}"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":1,\"problems\":"),
            second -> assertThat(second).isEqualTo("{\"id\":2,\"length\":0}"));
  }

  @Test
  void brokenBytesAndLoneSurrogatesPass() throws IOException {
    byte[] in = "{\"id\":\"\\ud83d\",\"text\":\"??\\udc00\"}".getBytes(StandardCharsets.UTF_8);
    in[24] = (byte) 0xFF;
    assertThat(answers(in)).containsExactly("{\"id\":\"\\ud83d\",\"length\":3}");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreNoPartOfALine() throws IOException {
    assertThat(answers("\uFEFF{\"id\":1,\"text\":\"a\"}\r\n"))
        .containsExactly("{\"id\":1,\"length\":1}");
  }

  @Test
  void gzippedLinesAreRead() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("{\"id\":1,\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(answers(zipped.toByteArray())).containsExactly("{\"id\":1,\"length\":1}");
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aCallerMayWaitForEachAnswerBeforeItSendsTheNextLine() throws IOException {
    PipedOutputStream questions = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(questions);
    PipedInputStream results = new PipedInputStream();
    OutputStream out = new BufferedOutputStream(new PipedOutputStream(results), 1 << 16);
    CompletableFuture<ExitStatus> run = CompletableFuture.supplyAsync(() -> runQuietly(in, out));
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(results, StandardCharsets.UTF_8));
    for (int i = 0; i < 50; i++) {
      questions.write(("{\"id\":" + i + ",\"text\":\"abc\"}\n").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      assertThat(answers.readLine()).isEqualTo("{\"id\":" + i + ",\"length\":3}");
    }
    questions.close();
    assertThat(run.join()).isEqualTo(ExitStatus.DONE);
  }

  private static ExitStatus runQuietly(InputStream in, OutputStream out) {
    try (out) {
      return run(in, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
