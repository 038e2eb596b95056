package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.JsonOutput;
import io.github.isnadarabic.report.Report;
import io.github.isnadarabic.report.TimesJson;
import io.github.isnadarabic.report.TimesList;
import io.github.isnadarabic.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad times}: finds the times of texts. */
@CommandLine.Command(
    name = "times",
    description = "Finds every date, time, duration and repetition of a text, with its value.",
    footer = {
      "",
      "Examples:",
      "  isnad times --reference 2024-12-13 in.txt",
      "  echo '{\"id\":1,\"text\":\"وصل أمس\",\"reference\":\"2024-12-13\"}'"
          + " | isnad times --format jsonl"
    })
final class TimesCommand implements Command {

  @Mixin private Inputs inputs;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text (the default): the times of a text, a line each; jsonl: lines"
              + " {\"id\",\"text\",\"reference\"} in, {\"id\",\"times\"} out.")
  private TextFormat format;

  @Option(
      names = "--reference",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "The day of publication where a line does not say, as 2024-12-13.")
  private Optional<LocalDate> reference;

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    return inputs.each(streams, treatment(Steps.toTimes(), streams));
  }

  private Inputs.Treatment treatment(Pipeline steps, Streams streams) {
    return format == TextFormat.JSONL
        ? (input, in) -> lines(steps, in, streams)
        : (input, in) -> list(steps, input, in, streams);
  }

  private ExitStatus list(Pipeline steps, Input input, InputStream in, Streams streams)
      throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(JsonLine.LONGEST + 1);
    if (bytes.length > JsonLine.LONGEST) {
      throw new Unreadable(Code.TOO_LARGE, "more than " + JsonLine.LONGEST + " bytes");
    }
    Page page = Page.ofText(input.name(), new String(bytes, StandardCharsets.UTF_8));
    Report report = new Report(steps.read(page.dated(published())));
    new TimesList(language.labels(), streams.showsColours()).write(report, streams.out());
    return ExitStatus.DONE;
  }

  private Optional<String> published() {
    return reference.map(LocalDate::toString);
  }

  private ExitStatus lines(Pipeline steps, InputStream in, Streams streams) throws IOException {
    return new JsonLines((question, line, json) -> answer(steps, question, json)).run(in, streams);
  }

  private ExitStatus answer(Pipeline steps, JsonNode question, JsonGenerator json)
      throws IOException, Unreadable {
    Page page = Page.ofText("line", JsonLines.text(question));
    Optional<String> published = reference(question).or(this::published);
    Document document = steps.read(page.dated(published));
    json.writeFieldName("times");
    new TimesJson(json, document.text()).write(document.get(Layer.TIMES));
    if (!document.problems().isEmpty()) {
      JsonOutput.problems(json, document.problems());
    }
    return ExitStatus.DONE;
  }

  private static Optional<String> reference(JsonNode question) throws Unreadable {
    JsonNode given = question.path("reference");
    if (given.isMissingNode() || given.isNull()) {
      return Optional.empty();
    }
    try {
      TimeTagger.reference(given.asText());
      return Optional.of(given.asText());
    } catch (DateTimeException e) {
      throw new Unreadable(Code.BROKEN_JSON, "a \"reference\" that is no date: " + given);
    }
  }
}
