package io.github.isnadarabic.cli;

import io.github.isnadarabic.archive.ArchiveException;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.pages.PageReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles of inputs, in order: lines of JSON, pages in any format, folders of pages with all
 * that is in them. Lines of JSON are told by their first sign.
 */
final class ArticleFeed {

  /** Takes what is found. */
  interface Sink {
    /** Takes a piece of work that gives an article; another thread may do it. */
    void accept(int bytes, Reading reading) throws IOException;
  }

  /** Work that gives an article. */
  interface Reading {
    Article read() throws Unreadable;
  }

  /** White space, and the bytes of a byte order mark. */
  private static final String BEFORE_BRACE = " \n\r\t\u00EF\u00BB\u00BF";

  private static final int MOST_BLANKS = 1000;
  private static final int BYTES_PER_CHARACTER = 2;

  private final PageReader reader = PageReader.standard();
  private final Progress progress;
  private final boolean isLines;
  private final Sink sink;

  /**
   * The articles of inputs whose reading {@code progress} shows.
   *
   * @param isLines whether all inputs are lines of JSON, as the user said
   */
  ArticleFeed(Progress progress, boolean isLines, Sink sink) {
    this.progress = progress;
    this.isLines = isLines;
    this.sink = sink;
  }

  /** Gives all articles of an input; of what can't be read, work that says so. */
  void read(Input input) throws IOException {
    if (!input.isStandard() && Files.isDirectory(Path.of(input.name()))) {
      for (Path file : files(Path.of(input.name()))) {
        readFile(new Input(file.toString(), input.standard()));
      }
    } else {
      readFile(input);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void readFile(Input input) throws IOException {
    try (InputStream opened = progress.watch(input.open())) {
      BufferedInputStream in = new BufferedInputStream(Gzip.uncompressed(opened), 1 << 16);
      if (isLines || beginsWithBrace(in)) {
        lines(input, in);
      } else {
        pages(input, in);
      }
    } catch (ArchiveException e) {
      throw e;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      sink.accept(0, () -> refuse(input.name(), Problem.of(Code.UNREADABLE, message)));
    } catch (Unreadable e) {
      sink.accept(0, () -> refuse(input.name(), e.problem()));
    }
  }

  private static boolean beginsWithBrace(BufferedInputStream in) throws IOException {
    in.mark(MOST_BLANKS + 2);
    int looked = 0;
    int first = in.read();
    while (BEFORE_BRACE.indexOf(first) >= 0 && looked++ < MOST_BLANKS) {
      first = in.read();
    }
    in.reset();
    return first == '{';
  }

  private void lines(Input input, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, JsonLine.LONGEST);
    long number = 1;
    for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      LineReader.Line line = next.get();
      String place = input.name() + ":" + number++;
      if (line.bytes().length > 0) {
        sink.accept(line.bytes().length, () -> article(place, new JsonLine(line)));
      }
    }
  }

  private static Article article(String place, JsonLine line) throws Unreadable {
    try {
      return ArticleLine.of(line.object());
    } catch (Unreadable e) {
      return refuse(place, e.problem());
    }
  }

  private static Article article(Page page) throws Unreadable {
    try {
      return ArticleLine.of(page);
    } catch (Unreadable e) {
      return refuse(page.id(), e.problem());
    }
  }

  private void pages(Input input, InputStream in) throws IOException {
    try {
      reader.read(
          input.name(),
          in,
          Optional.empty(),
          page -> {
            try {
              int bytes = BYTES_PER_CHARACTER * page.source().length();
              sink.accept(bytes, () -> article(page));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Article refuse(String place, Problem problem) throws Unreadable {
    Code code = problem.code();
    throw new Unreadable(code, place + ": " + code + ": " + problem.message());
  }
}
