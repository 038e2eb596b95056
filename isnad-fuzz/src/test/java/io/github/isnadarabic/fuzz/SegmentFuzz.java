package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.segment.Segmenter;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and quotations of any text. */
class SegmentFuzz {
  private final Pipeline steps = Pipeline.of(Segmenter.standard());

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void everySentenceStandsInTheText(byte[] bytes) {
    Held.of(steps, Input.text(bytes));
  }
}
