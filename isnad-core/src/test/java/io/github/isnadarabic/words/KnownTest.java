package io.github.isnadarabic.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownTest {
  private static final int MANY = 200_000;

  private final AtomicInteger asked = new AtomicInteger();
  private final Known<Integer> lengths =
      Known.byKey(
          key -> {
            asked.incrementAndGet();
            return key.length();
          });

  @Test
  void aWordIsTakenApartOnceWhereverItStands() {
    ask("ستصدرونه ثم ستصدرونه");
    ask("ستصدرونه");
    assertEquals(2, asked.get());
  }

  @Test
  void aWordIsOneStringWhereverItStands() {
    assertSame(Words.of("في إسطنبولنا").key(1), Words.of("من إسطنبولنا اليوم").key(1));
  }

  @Test
  void keyAndFormAreAskedApart() {
    Known<String> keys = Known.byKey(key -> key);
    Known<String> forms = Known.byForm(form -> form);
    Word word = Words.of("أُخرى").get(0);
    assertEquals("اخري", keys.of(word));
    assertEquals("أخرى", forms.of(word));
  }

  @Test
  void wordsThatManyOthersPushedOutAreFoundOutAgain() {
    Words words = Words.of(manyWords());
    for (int round = 0; round < 2; round++) {
      for (int at = 0; at < words.size(); at++) {
        assertEquals(words.key(at).length(), lengths.of(words.get(at)));
      }
    }
  }

  private static String manyWords() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      for (int rest = i; rest > 0; rest /= 20) {
        text.append((char) ('ت' + rest % 20));
      }
      text.append(' ');
    }
    return text.toString();
  }

  @Test
  void longWordsAreAskedLikeOthers() {
    assertEquals(1_000_000, lengths.of(Words.of("ب".repeat(1_000_000)).get(0)));
  }

  @Test
  void marksAndNumbersAreTheirOwnKey() {
    Words words = Words.of("ـــ 12.5 NATO «");
    for (int at = 0; at < words.size(); at++) {
      assertEquals(words.text(at, at + 1), words.key(at));
    }
  }

  private void ask(String text) {
    Words words = Words.of(text);
    for (int at = 0; at < words.size(); at++) {
      lengths.of(words.get(at));
    }
  }
}
