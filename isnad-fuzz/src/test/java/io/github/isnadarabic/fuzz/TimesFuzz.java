package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.time.TimeTagger;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Times of any text. */
class TimesFuzz {
  private final Pipeline steps = Pipeline.of(TimeTagger.standard());

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void everyTimeStandsInTheText(byte[] bytes) {
    Held.of(steps, Input.text(bytes));
  }
}
