package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.attribution.Attributor;
import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.segment.Segmenter;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Who said what in any text. */
class AttributionsFuzz {
  private final Pipeline steps =
      Pipeline.of(Segmenter.standard(), MentionFinder.standard(), Attributor.standard());

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void everyAttributionStandsInTheText(byte[] bytes) {
    Held.of(steps, Input.text(bytes));
  }
}
