package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class OrderedWorkTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Streams streams(OutputStream to) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Streams.of(InputStream.nullInputStream(), to, messages);
  }

  private static Result result(String text) {
    return Result.done(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Result slow(String text) throws InterruptedException {
    Thread.sleep(50);
    return result(text);
  }

  @Test
  void resultsKeepTheOrderOfTheWork() throws IOException {
    ExitStatus status =
        OrderedWork.run(
            work -> {
              work.add(1, () -> slow("a"));
              work.add(1, () -> result("b"));
              work.add(1, () -> Result.unreadable(new byte[0], List.of("c can't be read")));
              work.add(1, () -> result("d"));
            },
            streams(out));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abd");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("isnad: c can't be read");
    assertThat(status).isEqualTo(ExitStatus.SOME_UNREADABLE);
  }

  @Test
  void whatWasReadBeforeTroubleIsWritten() {
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    work -> {
                      work.add(1, () -> slow("a"));
                      throw new IOException("unplugged");
                    },
                    streams(out)))
        .isInstanceOf(IOException.class)
        .hasMessage("unplugged");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a");
  }

  @Test
  void readingStopsWhenNobodyTakesTheResults() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() -> OrderedWork.run(OrderedWorkTest::endless, streams(closed)))
        .hasMessage("Broken pipe");
  }

  private static void endless(OrderedWork work) {
    while (true) {
      work.add(1, () -> result("a"));
    }
  }

  @Test
  void heavyWorkWaitsForItsTurn() throws IOException {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedWork.run(
        work -> {
          for (int i = 0; i < 5; i++) {
            work.add(
                Integer.MAX_VALUE,
                () -> {
                  most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                  Result result = slow("a");
                  atOnce.decrementAndGet();
                  return result;
                });
          }
        },
        streams(out));
    assertThat(most).hasValue(1);
    assertThat(out.size()).isEqualTo(5);
  }
}
