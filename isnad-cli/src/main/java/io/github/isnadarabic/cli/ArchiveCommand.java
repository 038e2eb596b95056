package io.github.isnadarabic.cli;

import io.github.isnadarabic.archive.ArchiveException;
import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArchiveWriter.Counts;
import io.github.isnadarabic.archive.ArticleArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad archive}: the articles that pages are held against. */
@CommandLine.Command(
    name = "archive",
    description = "Keeps the articles that pages are held against.",
    subcommands = {ArchiveCommand.Add.class, ArchiveCommand.Stats.class},
    synopsisSubcommandLabel = "COMMAND")
final class ArchiveCommand {

  /** {@code isnad archive add}. */
  @CommandLine.Command(
      name = "add",
      description = "Adds articles; one that is there already is replaced if it was changed.",
      footer = {
        "",
        "Articles are JSON lines {\"id\",\"title\",\"text\",\"date\",\"outlet\",\"url\"}, WARC or HTML files,"
            + " or folders of pages. What was reported as added lasts, whatever happens.",
        "",
        "Examples:",
        "  isnad archive add --archive news articles.jsonl",
        "  isnad archive add --archive news crawl.warc.gz saved-pages/"
      })
  static final class Add implements Command {
    @Mixin private Inputs inputs;

    @Mixin private ArchiveOption archive;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "jsonl: every input is JSON lines, whatever it begins with.")
    private Optional<TextFormat> format;

    @Override
    public ExitStatus run(Streams streams) throws IOException {
      try (ArchiveWriter writer = ArchiveWriter.open(archive.folder())) {
        return add(writer, streams);
      } catch (ArchiveException e) {
        streams.say(e.getMessage());
        return ExitStatus.FAILED;
      }
    }

    private ExitStatus add(ArchiveWriter writer, Streams streams) throws IOException {
      List<Input> wanted = inputs.of(streams);
      try (ArticleAdder adder = new ArticleAdder(writer, streams);
          Progress progress = Progress.of(wanted, streams)) {
        ArticleFeed feed = new ArticleFeed(progress, format.isPresent(), adder::add);
        for (Input input : wanted) {
          feed.read(input);
        }
        Counts counts = adder.finish();
        tell(streams, counts, adder.refused());
        return adder.refused() > 0 ? ExitStatus.SOME_UNREADABLE : ExitStatus.DONE;
      } catch (IOException e) {
        tell(streams, writer.committed(), 0);
        throw e;
      }
    }

    private static void tell(Streams streams, Counts counts, long refused) throws IOException {
      String told =
          "added %d, updated %d, unchanged %d, refused %d%n"
              .formatted(counts.added(), counts.updated(), counts.unchanged(), refused);
      streams.out().write(told.getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    }
  }

  /** {@code isnad archive stats}. */
  @CommandLine.Command(name = "stats", description = "Tells what an archive holds.")
  static final class Stats implements Command {
    @Mixin private ArchiveOption archive;

    @Override
    public ExitStatus run(Streams streams) throws IOException {
      try (ArticleArchive opened = ArticleArchive.open(archive.folder())) {
        ArticleArchive.Stats stats = opened.stats();
        String told =
            "articles %d%nbytes %d%nformat %s%n"
                .formatted(stats.articles(), stats.bytes(), stats.format());
        streams.out().write(told.getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
      } catch (ArchiveException e) {
        streams.say(e.getMessage());
        return ExitStatus.FAILED;
      }
    }
  }
}
