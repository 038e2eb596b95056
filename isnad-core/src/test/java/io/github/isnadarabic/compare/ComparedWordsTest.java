package io.github.isnadarabic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.RandomText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which words count as the same, and where they stand. */
class ComparedWordsTest {

  private static void areTheSame(String a, String b) {
    assertThat(ComparedWords.of(a).hashes())
        .as(a + " / " + b)
        .isEqualTo(ComparedWords.of(b).hashes());
  }

  private static void differ(String a, String b) {
    assertThat(ComparedWords.of(a).hashes())
        .as(a + " / " + b)
        .isNotEqualTo(ComparedWords.of(b).hashes());
  }

  private static List<String> words(String text) {
    ComparedWords words = ComparedWords.of(text);
    return IntStream.range(0, words.size())
        .mapToObj(i -> text.substring(words.start(i), words.end(i)))
        .toList();
  }

  @Test
  void looseSpellingIsFolded() {
    areTheSame("إلى المدرسة أمس", "الي المدرسه امس");
    areTheSame("شيء", "شئ");
    areTheSame("كِتَابٌ جميـــل", "كتاب جميل");
    areTheSame("ﻻ", "لا");
  }

  @Test
  void lookAlikesOfOtherLanguagesAreFolded() {
    areTheSame("الحړب ټقترب", "الحرب تقترب");
    areTheSame("وزیر ڤيينا", "وزير فيينا");
  }

  @Test
  void digitsOfAllScriptsAreOne() {
    areTheSame("٢٠٢٤ ۱۵", "2024 15");
    assertThat(ComparedWords.of("12 رجلا").isNumber(0)).isTrue();
    assertThat(ComparedWords.of("12 رجلا").isNumber(1)).isFalse();
  }

  @Test
  void digitsAndLettersAreWordsOfTheirOwn() {
    assertThat(words("بين 17و 21درجة")).containsExactly("بين", "17", "و", "21", "درجة");
  }

  @Test
  void punctuationAndSymbolsAreLeftOut() {
    areTheSame("قال: \"لن نعود\"! 😀", "قال لن نعود");
    assertThat(words("﴿ﷺ﴾ … 😀")).isEmpty();
  }

  @Test
  void aWordEndsWithItsLastLetter() {
    assertThat(words("بيتٌ.")).containsExactly("بيت");
    assertThat(words("\u200Fبيت\u200F قديم")).containsExactly("بيت", "قديم");
  }

  @Test
  void otherWordsDiffer() {
    differ("علم", "عمل");
    differ("12", "21");
    differ("بيت", "بيتي");
  }

  /** Stored fingerprints rest on these. */
  @Test
  void hashesStayWhatTheyAre() {
    assertThat(ComparedWords.of("إسناد 2024 الخبر").hashes())
        .containsExactly(7684957008050279282L, -442978218075028857L, 963324683346561144L);
  }

  @Test
  void wordsFollowOneAnotherInAnyText() {
    RandomText random = new RandomText(7);
    for (int i = 0; i < 2_000; i++) {
      String text = random.next(30);
      ComparedWords words = ComparedWords.of(text);
      int last = 0;
      for (int w = 0; w < words.size(); w++) {
        assertThat(words.start(w)).isBetween(last, words.end(w) - 1);
        last = words.end(w);
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }
}
