package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.report.ChangeList;
import io.github.isnadarabic.report.JsonOutput;
import io.github.isnadarabic.report.Report;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.restore.RestoringFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad restore}: undoes the disguises of texts. */
@CommandLine.Command(
    name = "restore",
    description = "Undoes the disguises of a text, and leaves everything else as it is.",
    footer = {
      "",
      "Examples:",
      "  isnad restore <in.txt >out.txt",
      "  isnad restore --explain in.txt",
      "  echo '{\"id\":1,\"text\":\"الحړب\"}' | isnad restore --format jsonl"
    })
final class RestoreCommand implements Command {

  @Mixin private Inputs inputs;

  @Mixin private LanguageOption language;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text (the default), or jsonl: lines {\"id\",\"text\"} in,"
              + " {\"id\",\"text\",\"changes\"} out.")
  private TextFormat format;

  @Option(names = "--explain", description = "List the changes instead: where, what, why.")
  private boolean explain;

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    if (explain && format == TextFormat.JSONL) {
      String message = "--explain is for people; --format jsonl gives \"why\" with each change";
      throw new ParameterException(spec.commandLine(), message);
    }
    return inputs.each(streams, treatment(Restorer.standard(), streams));
  }

  private Inputs.Treatment treatment(Restorer restorer, Streams streams) {
    if (explain) {
      return (input, in) -> explain(restorer, input, in, streams);
    }
    return format == TextFormat.JSONL
        ? (input, in) -> lines(restorer, in, streams)
        : (input, in) -> filter(restorer, in, streams);
  }

  private static ExitStatus filter(Restorer restorer, InputStream in, Streams streams)
      throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    new RestoringFilter(restorer, cores).run(in, streams.out());
    return ExitStatus.DONE;
  }

  private ExitStatus explain(Restorer restorer, Input input, InputStream in, Streams streams)
      throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(JsonLine.LONGEST + 1);
    if (bytes.length > JsonLine.LONGEST) {
      throw new Unreadable(Code.TOO_LARGE, "more than " + JsonLine.LONGEST + " bytes to explain");
    }
    Page page = Page.ofText(input.name(), new String(bytes, StandardCharsets.UTF_8));
    Report report = new Report(Pipeline.of(restorer).read(page));
    new ChangeList(language.labels(), streams.showsColours()).write(report, streams.out());
    return ExitStatus.DONE;
  }

  private static ExitStatus lines(Restorer restorer, InputStream in, Streams streams)
      throws IOException {
    return new JsonLines((question, line, json) -> restore(restorer, question, json))
        .run(in, streams);
  }

  private static ExitStatus restore(Restorer restorer, JsonNode question, JsonGenerator json)
      throws IOException, Unreadable {
    AlignedText text = restorer.restore(JsonLines.text(question)).text();
    json.writeStringField("text", text.text());
    JsonOutput.changes(json, text.alignment());
    return ExitStatus.DONE;
  }
}
