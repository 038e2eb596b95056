package io.github.isnadarabic.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationsTest {

  @ParameterizedTest
  @ValueSource(strings = {"اعتقل", "يعتقلون", "معتقل", "اعتقالات", "معتقلين", "عقل"})
  void verbsVerbalNounsAndParticiplesShareTheirRoot(String word) {
    assertThat(Derivations.roots(word)).contains("عقل");
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال", "تلفزيون", "في", "برلمان", ""})
  void weakRootsAndForeignWordsHaveNone(String word) {
    assertThat(Derivations.roots(word)).isEmpty();
  }

  @Test
  void anyTextIsRead() {
    assertThat(Derivations.roots("ف".repeat(1000))).isEmpty();
  }
}
