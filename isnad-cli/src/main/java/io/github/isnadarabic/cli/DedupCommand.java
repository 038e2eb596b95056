package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.archive.dedup.NearDuplicates;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.report.JsonOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad dedup}: which articles are near-duplicates. */
@CommandLine.Command(
    name = "dedup",
    description = "Finds near-duplicates: articles that are alike share a cluster.",
    footer = {"", "Examples:", "  isnad dedup articles.jsonl >clusters.jsonl"})
final class DedupCommand implements Command {

  /** What goes in and comes out. */
  enum Format {
    /** JSON lines. */
    JSONL
  }

  @Mixin private Inputs inputs;

  /** There is one format; that it may be named is for programs that name formats everywhere. */
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl (the default): lines {\"id\",\"text\"} in, {\"id\",\"cluster\"} out; a cluster is"
              + " named by its first article.")
  void setFormat(Format only) {
    Objects.requireNonNull(only);
  }

  /** A line that was read: an article, or what is wrong with it. */
  private record Read(JsonNode id, Optional<Problem> problem) {}

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    List<Read> lines = new ArrayList<>();
    try (NearDuplicates articles = new NearDuplicates()) {
      ExitStatus status = inputs.each(streams, (input, in) -> read(in, lines, articles));
      write(lines, clusters(articles, lines.size(), streams), streams);
      tellUnreadable(lines, streams);
      return status;
    }
  }

  private static void tellUnreadable(List<Read> lines, Streams streams) {
    long unreadable = lines.stream().filter(line -> line.problem().isPresent()).count();
    if (unreadable > 0) {
      streams.say(unreadable + " of " + lines.size() + " lines could not be read");
    }
  }

  /** Each article is looked at twice, and the progress shown. */
  private static int[] clusters(NearDuplicates articles, int lines, Streams streams)
      throws IOException {
    try (Progress progress = Progress.of(2L * lines, streams)) {
      return articles.clusters(done -> progress.step());
    }
  }

  private static ExitStatus read(InputStream in, List<Read> lines, NearDuplicates articles)
      throws IOException {
    LineReader reader = new LineReader(Gzip.uncompressed(in), JsonLine.LONGEST);
    ExitStatus status = ExitStatus.DONE;
    for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
      status = status.and(read(new JsonLine(next.get()), lines, articles));
    }
    return status;
  }

  private static ExitStatus read(JsonLine line, List<Read> lines, NearDuplicates articles)
      throws IOException {
    try {
      JsonNode article = line.object();
      articles.add(JsonLines.text(article));
      lines.add(new Read(article.path("id"), Optional.empty()));
      return ExitStatus.DONE;
    } catch (Unreadable e) {
      lines.add(new Read(line.id(), Optional.of(e.problem())));
      return ExitStatus.SOME_UNREADABLE;
    }
  }

  private static void write(List<Read> lines, int[] clusters, Streams streams) throws IOException {
    List<JsonNode> ids =
        lines.stream().filter(line -> line.problem().isEmpty()).map(Read::id).toList();
    int article = 0;
    try (JsonGenerator json = JsonOutput.to(streams.out())) {
      json.setRootValueSeparator(null);
      for (Read line : lines) {
        json.writeStartObject();
        json.writeFieldName("id");
        JsonLine.MAPPER.writeTree(json, line.id());
        if (line.problem().isPresent()) {
          JsonOutput.problems(json, List.of(line.problem().get()));
        } else {
          json.writeFieldName("cluster");
          JsonLine.MAPPER.writeTree(json, ids.get(clusters[article++]));
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}
