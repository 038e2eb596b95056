package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.report.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * JSON lines in, JSON lines out: one line out per line in, in order, on all cores. When no further
 * line is there to be read, every answer so far goes out, since the caller may wait for one before
 * sending the next line. The {@code id} of a line comes back as it came. A line that can't be read
 * is answered with its problem, and the next one is read.
 */
final class JsonLines {

  /** What a command has to say of one line. Thread-safe. */
  interface Answer {
    /**
     * Writes the fields after {@code id}.
     *
     * @param question the object on the line
     * @param line the line as it came
     */
    ExitStatus write(JsonNode question, JsonLine line, JsonGenerator json)
        throws IOException, Unreadable;
  }

  private final Answer answer;

  JsonLines(Answer answer) {
    this.answer = answer;
  }

  /**
   * The {@code text} of a line.
   *
   * @throws Unreadable if the line has no such string
   */
  static String text(JsonNode question) throws Unreadable {
    JsonNode text = question.path("text");
    if (!text.isTextual()) {
      throw new Unreadable(Code.BROKEN_JSON, "a line without a string \"text\"");
    }
    return text.textValue();
  }

  /** Answers all lines of {@code in}, gzipped or not; says so if some could not be read. */
  ExitStatus run(InputStream in, Streams streams) throws IOException {
    return OrderedWork.run(work -> addLines(Gzip.uncompressed(in), work), streams);
  }

  private void addLines(InputStream in, OrderedWork work) throws IOException {
    LineReader lines = new LineReader(in, JsonLine.LONGEST);
    for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      LineReader.Line line = next.get();
      work.add(line.bytes().length, () -> answer(new JsonLine(line)));
    }
  }

  private Result answer(JsonLine line) throws IOException {
    try {
      JsonNode question = line.object();
      return result(question.path("id"), json -> answer.write(question, line, json));
    } catch (Unreadable e) {
      return problem(line, e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return problem(line, Problem.of(Code.INTERNAL, e.toString()));
    }
  }

  private static Result problem(JsonLine line, Problem problem) throws IOException {
    try {
      return result(line.id(), json -> problem(problem, json));
    } catch (Unreadable e) {
      throw new IllegalStateException(e);
    }
  }

  private static ExitStatus problem(Problem problem, JsonGenerator json) throws IOException {
    JsonOutput.problems(json, List.of(problem));
    return ExitStatus.SOME_UNREADABLE;
  }

  /** The fields of one object. */
  private interface Fields {
    ExitStatus write(JsonGenerator json) throws IOException, Unreadable;
  }

  private static Result result(JsonNode id, Fields fields) throws IOException, Unreadable {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    ExitStatus status;
    try (JsonGenerator json = JsonOutput.to(line)) {
      json.writeStartObject();
      json.writeFieldName("id");
      JsonLine.MAPPER.writeTree(json, id);
      status = fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return new Result(line.toByteArray(), List.of(), status);
  }
}
