package io.github.isnadarabic.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.words.Stems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationsTest {

  @ParameterizedTest
  @ValueSource(strings = {"اعتقل", "يعتقلون", "معتقل", "اعتقالات", "معتقلين", "عقل"})
  void verbsVerbalNounsAndParticiplesShareTheirRoot(String word) {
    assertThat(roots(word)).contains("عقل");
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال", "تلفزيون", "في", "برلمان", ""})
  void weakRootsAndForeignWordsHaveNone(String word) {
    assertThat(roots(word)).isEmpty();
  }

  @Test
  void anyTextIsRead() {
    assertThat(roots("ف".repeat(1000))).isEmpty();
  }

  private static List<String> roots(String bare) {
    return Derivations.roots(bare, Stems.shortened(bare));
  }
}
