package io.github.isnadarabic.cli;

import io.github.isnadarabic.archive.ArchiveException;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad read}: reads pages and reports on them. */
@CommandLine.Command(
    name = "read",
    description = "Reads pages (text, HTML, WARC, JSON lines) and shows what was found.",
    footer = {
      "",
      "Examples:",
      "  isnad read page.html",
      "  isnad read --format html --lang en page.html >report.html",
      "  isnad read --format jsonl crawl.warc.gz >pages.jsonl"
    })
final class ReadCommand implements Command {
  @Mixin private Inputs inputs;

  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "What comes in: text (its first line the headline), html, warc, jsonl (lines"
              + " {\"id\",\"text\",\"reference\"}). Default: recognised by content.")
  private Optional<Provenance.Format> from;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "terminal",
      description =
          "What goes out: terminal (the default), html (one page, one file that needs nothing"
              + " else), json (one page), jsonl (many, a line each), jsonld (W3C Web Annotations),"
              + " brat (standoff), claimreview (schema.org drafts), timex3 (TimeML).")
  private ReadFormat format;

  @Option(
      names = "--reference",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "The day of publication where a page does not say, as 2024-12-13.")
  private Optional<LocalDate> reference;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "The folder of an archive: also tells where the page was copied from.")
  private Optional<Path> archive;

  @Mixin private LanguageOption language;

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    if (archive.isEmpty()) {
      return run(Steps.standard(), streams);
    }
    try (ArticleArchive opened = ArticleArchive.open(archive.get())) {
      return run(Steps.withSources(opened), streams);
    } catch (ArchiveException e) {
      streams.say(e.getMessage());
      return ExitStatus.FAILED;
    }
  }

  private ExitStatus run(Pipeline steps, Streams streams) throws IOException {
    List<Input> wanted = inputs.of(streams);
    if (format.isOfOnePage() && wanted.size() > 1) {
      throw tooManyPages();
    }
    ReportWriter writer = format.writer(language.labels(), streams.showsColours());
    Reading reading = new Reading(steps, format, writer, reference.map(LocalDate::toString));
    if (isLineByLine()) {
      return inputs.each(streams, (input, in) -> new JsonLinePages(reading).run(in, streams));
    }
    try (Progress progress = Progress.of(wanted, streams)) {
      PageFeed pages = new PageFeed(wanted, from, progress);
      return format.isOfOnePage() ? one(pages, reading, streams) : all(pages, reading, streams);
    }
  }

  /** Whether each line in gives a line out, with its own id. */
  private boolean isLineByLine() {
    return format == ReadFormat.JSONL && from.equals(Optional.of(Provenance.Format.JSONL));
  }

  /** Reads all pages, on all cores. */
  static ExitStatus all(PageFeed pages, Reading reading, Streams streams) throws IOException {
    return OrderedWork.run(
        work -> pages.forEach(page -> work.add(size(page), () -> reading.of(page))), streams);
  }

  private ExitStatus one(PageFeed pages, Reading reading, Streams streams) throws IOException {
    List<Page> found = new ArrayList<>();
    pages.forEach(
        page -> {
          if (found.size() < 2) {
            found.add(page);
          }
        });
    if (found.size() > 1) {
      throw tooManyPages();
    }
    return OrderedWork.run(
        work -> found.forEach(page -> work.add(size(page), () -> reading.of(page))), streams);
  }

  private ParameterException tooManyPages() {
    String message = "--format " + format + " is for one page; several pages want --format jsonl";
    return new ParameterException(spec.commandLine(), message);
  }

  /** Roughly what a page and its report hold in memory. */
  private static int size(Page page) {
    return (int) Math.min(Integer.MAX_VALUE, 8L * page.source().length());
  }
}
