package io.github.isnadarabic.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.restore.Restorer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Disguises of any text. */
class RestoreFuzz {
  private final Pipeline steps = Pipeline.of(Restorer.standard());

  static Stream<byte[]> samples() {
    return Samples.ending(".txt");
  }

  @MethodSource("samples")
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void theSourceComesBack(byte[] bytes) {
    Held.of(steps, Input.text(bytes));
  }
}
