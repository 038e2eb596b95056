package io.github.isnadarabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageModelTest {
  private static final LanguageModel MODEL = LanguageModel.standard();

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static LexiconWriter written() {
    LexiconWriter writer = new LexiconWriter();
    writer.addWord("كتاب", 900);
    writer.addWord("كتب", 30);
    writer.addWord("الكتاب", 7);
    writer.addWord("قَلم", 5);
    writer.addPair("كتب", "الكتاب", 4);
    return writer;
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Lexicon lexicon = Lexicon.read(in(written().words()));
    assertThat(lexicon.size()).isEqualTo(3);
    assertThat(lexicon.word(lexicon.find("كتاب"))).isEqualTo("كتاب");
    assertThat(lexicon.count(lexicon.find("كتاب"))).isBetween(850.0, 950.0);
    assertThat(lexicon.find("كاتب")).isEqualTo(-1);
  }

  @Test
  void pairsAreReadWithTheirLexicon() throws IOException {
    LexiconWriter writer = written();
    Lexicon lexicon = Lexicon.read(in(writer.words()));
    WordPairs pairs = WordPairs.read(in(writer.pairs()), lexicon);
    int wrote = lexicon.find("كتب");
    assertThat(pairs.count(wrote, lexicon.find("الكتاب"))).isBetween(3.8, 4.2);
    assertThat(pairs.count(wrote, wrote)).isZero();
  }

  @Test
  void anUnknownFormatIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeUTF("isnad-words-9");
    assertThatThrownBy(() -> Lexicon.read(in(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("isnad-words-9");
  }

  @Test
  void wordsOfOtherLanguagesAreKnownByTheirHashes() throws IOException {
    ForeignWords words = ForeignWords.read(in(LexiconWriter.foreign(Set.of("است", "ہے"))));
    assertThat(words.contains("ہے")).isTrue();
    assertThat(words.contains("كتاب")).isFalse();
  }

  @Test
  void aLetterModelKnowsWhatItLearnt() throws IOException {
    Spelling spelling = Spelling.read(in(written().spelling()));
    assertThat(spelling.cost("كتاب")).isLessThan(spelling.cost("باتك"));
  }

  @Test
  void aRangeOfTheLexiconStandsForABeginning() {
    Lexicon lexicon = MODEL.lexicon();
    Lexicon.Range range = lexicon.all();
    for (char letter : "مدرسة".toCharArray()) {
      range = lexicon.narrow(range, letter);
    }
    assertThat(lexicon.wordOf(range)).isEqualTo(lexicon.find("مدرسة"));
  }

  @Test
  void whatFollowsOftenCostsLess() {
    Lexicon lexicon = MODEL.lexicon();
    int nations = lexicon.find("المتحدة");
    double alone = lexicon.cost(nations);
    assertThat(MODEL.cost(lexicon.find("الولايات"), nations, alone)).isLessThan(alone - 4);
  }

  @Test
  void aFormIsKnownByItsParts() {
    assertThat(MODEL.clitics().cost("وبمستشفياتهم")).isLessThan(40);
    assertThat(MODEL.clitics().cost("لالكتاب")).isInfinite();
  }

  @Test
  void lettersInAnImpossibleOrderCostMore() {
    assertThat(MODEL.unknownCost("ةموكحلا")).isGreaterThan(MODEL.unknownCost("الحكومة") + 5);
  }
}
