package io.github.isnadarabic.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final Layer<Disguise> OTHER = new Layer<>("other", Disguise.class);

  private record Fake(String name, Set<Layer<?>> reads, Layer<Disguise> added) implements Step {
    @Override
    public Set<Layer<?>> adds() {
      return Set.of(added);
    }

    @Override
    public Document apply(Document document) {
      return document.with(added, List.of());
    }
  }

  private static final Step FIRST = new Fake("first", Set.of(), Layer.DISGUISES);
  private static final Step SECOND = new Fake("second", Set.of(Layer.DISGUISES), OTHER);

  @Test
  void stepsInOrderAreTaken() {
    Document read = Pipeline.of(FIRST, SECOND).read(Page.ofText("a", "نص"));
    assertThat(read.layers()).containsExactlyInAnyOrder(Layer.DISGUISES, OTHER);
  }

  @Test
  void aStepBeforeWhatItReadsIsRefused() {
    assertThatThrownBy(() -> Pipeline.of(SECOND, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("second");
  }

  @Test
  void aLayerAddedTwiceIsRefused() {
    assertThatThrownBy(() -> Pipeline.of(FIRST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("disguises");
  }
}
