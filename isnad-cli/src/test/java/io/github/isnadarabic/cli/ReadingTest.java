package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.report.JsonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {

  /** A step with a bug. */
  private record Broken(Set<Layer<?>> reads, Set<Layer<?>> adds) implements Step {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Document apply(Document document) {
      throw new IllegalStateException("a bug");
    }
  }

  @Test
  void aProgramErrorIsAProblemOfItsPage() throws IOException {
    Pipeline pipeline = Pipeline.of(new Broken(Set.of(), Set.of()));
    Reading reading = new Reading(pipeline, ReadFormat.JSONL, new JsonReport(), Optional.empty());
    Result result = reading.of(Page.ofText("page", "نص"));
    assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
        .contains("\"source\":\"نص\"", "\"code\":\"INTERNAL\"", "a bug");
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_UNREADABLE);
    assertThat(result.complaints()).singleElement().asString().startsWith("page: INTERNAL: ");
  }
}
