package io.github.isnadarabic.cli;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.pages.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * The pages of a command's inputs, in order. An input that can't be read is a page that says so.
 */
final class PageFeed {
  private final PageReader reader = PageReader.standard();
  private final List<Input> inputs;
  private final Optional<Provenance.Format> from;
  private final Progress progress;

  /**
   * The pages of {@code inputs}.
   *
   * @param from the format they come in, where the user said so
   */
  PageFeed(List<Input> inputs, Optional<Provenance.Format> from, Progress progress) {
    this.inputs = inputs;
    this.from = from;
    this.progress = progress;
  }

  /** Gives every page as soon as it was read. */
  void forEach(Consumer<Page> pages) {
    inputs.forEach(input -> read(input, pages));
  }

  private void read(Input input, Consumer<Page> pages) {
    try (InputStream in = progress.watch(input.open())) {
      reader.read(input.name(), in, from, pages);
    } catch (Unreadable e) {
      pages.accept(unreadable(input, e.problem()));
    } catch (IOException e) {
      pages.accept(unreadable(input, Problem.of(Code.UNREADABLE, String.valueOf(e.getMessage()))));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      pages.accept(unreadable(input, Problem.of(Code.INTERNAL, e.toString())));
    }
  }

  private static Page unreadable(Input input, Problem problem) {
    return new Page(
        input.name(),
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Provenance.of(Provenance.Format.TEXT),
        List.of(problem));
  }
}
