package io.github.isnadarabic.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows on standard error how much was read or done, where a person can see it and results go
 * elsewhere.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 80;
  private static final int MEGABYTE = 1 << 20;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress of(List<Input> inputs, Streams streams) {
    return of(size(inputs), " MB", MEGABYTE, streams);
  }

  /** Of so many steps. */
  static Progress of(long steps, Streams streams) {
    return of(steps, "", 1, streams);
  }

  private static Progress of(long size, String unit, long unitSize, Streams streams) {
    boolean isSeen = streams.errIsTerminal() && !streams.outIsTerminal();
    return new Progress(
        isSeen ? Optional.of(bar(size, unit, unitSize, streams)) : Optional.empty());
  }

  /** One step more is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  private static long size(List<Input> inputs) {
    boolean isKnown = inputs.stream().allMatch(input -> input.size() >= 0);
    return isKnown ? inputs.stream().mapToLong(Input::size).sum() : -1;
  }

  private static ProgressBar bar(long size, String unit, long unitSize, Streams streams) {
    return new ProgressBarBuilder()
        .setTaskName("isnad")
        .setInitialMax(size)
        .setUnit(unit, unitSize)
        .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .clearDisplayOnFinish()
        .build();
  }

  /** The same stream, whose bytes are counted as they are read. */
  InputStream watch(InputStream in) {
    return bar.isPresent() ? new Watched(in, bar.get()) : in;
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private static final class Watched extends FilterInputStream {
    private final ProgressBar bar;

    Watched(InputStream in, ProgressBar bar) {
      super(in);
      this.bar = bar;
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      return count(read, read);
    }

    private int count(int result, int bytes) {
      if (result >= 0) {
        bar.stepBy(bytes);
      }
      return result;
    }
  }
}
