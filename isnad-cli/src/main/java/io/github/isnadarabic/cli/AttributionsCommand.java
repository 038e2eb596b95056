package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.AttributionsJson;
import io.github.isnadarabic.report.SourceList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad attributions}: who said what. */
@CommandLine.Command(
    name = "attributions",
    description = "Finds who said what, and on whose authority.",
    footer = {
      "",
      "Examples:",
      "  isnad attributions page.txt",
      "  echo '{\"id\":1,\"text\":\"قال الوالي إن الماء عاد\"}' | isnad attributions --format jsonl"
    })
final class AttributionsCommand implements Command {

  @Mixin private Inputs inputs;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text (the default): pages in, a list for people out; or jsonl: lines"
              + " {\"id\",\"text\"} in, {\"id\",\"attributions\"} out.")
  private TextFormat format;

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    Pipeline steps = Steps.toAttributions();
    if (format == TextFormat.JSONL) {
      JsonLines lines = new JsonLines((question, line, json) -> answer(steps, question, json));
      return inputs.each(streams, (input, in) -> lines.run(in, streams));
    }
    return list(steps, streams);
  }

  private static ExitStatus answer(Pipeline steps, JsonNode question, JsonGenerator json)
      throws IOException, Unreadable {
    Document document = steps.read(Page.ofText("", JsonLines.text(question)));
    new AttributionsJson(document, json).writeAttributions();
    return ExitStatus.DONE;
  }

  private ExitStatus list(Pipeline steps, Streams streams) throws IOException {
    SourceList writer = new SourceList(language.labels(), streams.showsColours());
    Reading reading = new Reading(steps, ReadFormat.TERMINAL, writer, Optional.empty());
    List<Input> wanted = inputs.of(streams);
    try (Progress progress = Progress.of(wanted, streams)) {
      PageFeed pages = new PageFeed(wanted, Optional.empty(), progress);
      return ReadCommand.all(pages, reading, streams);
    }
  }
}
