package io.github.isnadarabic.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  /** An example's main method. */
  private interface Main {
    void run() throws Exception;
  }

  private static String printed(Main main) throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      main.run();
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void disguisesAreUndone() throws Exception {
    assertThat(printed(UndoDisguises::main))
        .startsWith("عاجل: هجوم جديد، والحرب تقترب")
        .contains("ړ → ر LOOKALIKE");
  }

  @Test
  void pagesAreFoundAndMarked() throws Exception {
    assertThat(printed(SearchPages::main))
        .contains("<b>الحړب</b>")
        .contains("<b>حـ.ـرب</b>")
        .doesNotContain("الطقس");
  }
}
