package io.github.isnadarabic.archive.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.github.isnadarabic.compare.ComparedWords;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketcherTest {
  private static final SimilarityHashPolicy ORACLE = SimilarityHashing.superMinHash(64, 32);

  /** If this fails, sketches that are stored or made elsewhere no longer fit: a new version. */
  @Test
  void theNumbersStayTheSame() {
    long[] words =
        ComparedWords.of("أعلنت بلدية المرسى فتح الطريق الساحلي بعد أشغال دامت أسبوعين").hashes();
    int[] sketch = Sketcher.sketch(words);
    assertThat(sketch).hasSize(Sketcher.SIZE);
    assertThat(java.util.Arrays.hashCode(sketch)).isEqualTo(SKETCH);
    assertThat(java.util.Arrays.hashCode(Bands.of(sketch))).isEqualTo(BANDS);
  }

  private static final int SKETCH = -906194090;
  private static final int BANDS = -1895803125;

  @Test
  void estimatesAsWellAsSuperMinHash() {
    Random random = new Random(11);
    double squared = 0;
    double oracleSquared = 0;
    for (int i = 0; i < 400; i++) {
      long[] a = random.longs(150).toArray();
      long[] b = a.clone();
      for (int k = random.nextInt(150); k < b.length; k++) {
        b[k] = random.nextLong();
      }
      double jaccard = jaccard(WordPairs.of(a), WordPairs.of(b));
      squared += Math.pow(equal(Sketcher.sketch(a), Sketcher.sketch(b)) - jaccard, 2);
      double oracle = ORACLE.getFractionOfEqualComponents(superMinHash(a), superMinHash(b));
      oracleSquared += Math.pow(oracle - jaccard, 2);
    }
    assertThat(Math.sqrt(squared / 400)).isCloseTo(Math.sqrt(oracleSquared / 400), within(0.02));
  }

  private static double jaccard(WordPairs a, WordPairs b) {
    int shared = WordPairs.shared(a.pairs(), b.pairs()).length;
    return (double) shared / (a.pairs().length + b.pairs().length - shared);
  }

  private static double equal(int[] a, int[] b) {
    int equal = 0;
    for (int i = 0; i < a.length; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return (double) equal / a.length;
  }

  private static byte[] superMinHash(long[] words) {
    long[] pairs = WordPairs.of(words).pairs();
    return ORACLE.createHasher().compute(ElementHashProvider.ofValues(pairs));
  }

  @Test
  void aTextWithoutWordsHasNoBands() {
    assertThat(Bands.of(Sketcher.sketch(new long[0]))).isEmpty();
    assertThat(Bands.of(Sketcher.sketch(new long[] {7}))).hasSize(Bands.COUNT);
  }
}
