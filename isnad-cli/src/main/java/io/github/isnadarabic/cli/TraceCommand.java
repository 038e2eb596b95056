package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.archive.ArchiveException;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.report.ReuseJson;
import io.github.isnadarabic.report.ReuseList;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.reuse.ReuseFinder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad trace}: where pages were copied from. */
@CommandLine.Command(
    name = "trace",
    description = "Finds the articles of an archive that a page was copied from.",
    footer = {
      "",
      "Examples:",
      "  isnad trace --archive news page.html",
      "  echo '{\"id\":1,\"text\":\"…\"}' | isnad trace --archive news --format jsonl"
    })
final class TraceCommand implements Command {

  /** What goes out. */
  enum Format {
    TERMINAL,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private Inputs inputs;

  @Mixin private ArchiveOption archive;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "terminal",
      description =
          "terminal (the default): pages in, copy and source one under the other; or jsonl: lines"
              + " {\"id\",\"text\"} in, {\"id\",\"sources\"} out.")
  private Format format;

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    try (ArticleArchive opened = ArticleArchive.open(archive.folder())) {
      return format == Format.JSONL ? lines(opened, streams) : pages(opened, streams);
    } catch (ArchiveException e) {
      streams.say(e.getMessage());
      return ExitStatus.FAILED;
    }
  }

  private ExitStatus lines(ArticleArchive opened, Streams streams) throws IOException {
    ReuseFinder finder = new ReuseFinder(opened);
    JsonLines lines =
        new JsonLines((question, line, json) -> answer(opened, finder, question, json));
    return inputs.each(streams, (input, in) -> lines.run(in, streams));
  }

  private static ExitStatus answer(
      ArticleArchive opened, ReuseFinder finder, JsonNode question, JsonGenerator json)
      throws IOException, Unreadable {
    AlignedText text = opened.read(JsonLines.text(question));
    Optional<String> date = Optional.ofNullable(question.path("date").textValue());
    new ReuseJson(text, json).write(finder.find(text, date));
    return ExitStatus.DONE;
  }

  private ExitStatus pages(ArticleArchive opened, Streams streams) throws IOException {
    Pipeline steps = Pipeline.of(Restorer.standard(), new ReuseFinder(opened));
    ReuseList writer = new ReuseList(language.labels(), streams.showsColours());
    Reading reading = new Reading(steps, ReadFormat.TERMINAL, writer, Optional.empty());
    List<Input> wanted = inputs.of(streams);
    try (Progress progress = Progress.of(wanted, streams)) {
      return ReadCommand.all(new PageFeed(wanted, Optional.empty(), progress), reading, streams);
    }
  }
}
