package io.github.isnadarabic.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Edit;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where texts are undone of their disguises before they are compared. */
class ReadingTest {
  private static final String SENTENCE = "وصلت سفينة الحبوب إلى المرفأ الجنوبي صباح الثلاثاء. ";
  private static final String DISGUISED = "سقط عشرات القتـ.ـلى في هجـ.ـوم مسلح على الحاجز. ";
  private static final int MANY = 2_000;

  private final Reading reading = new Reading();

  @Test
  void aTextThatShowsNoSignStaysAsItIs() {
    assertThat(reading.of(SENTENCE)).isEqualTo(AlignedText.unchanged(SENTENCE));
  }

  @Test
  void ofALongTextThePlacesThatShowSignsAreRestored() {
    String text = SENTENCE.repeat(MANY) + DISGUISED + SENTENCE.repeat(MANY);
    AlignedText read = reading.of(text);
    assertThat(read.text())
        .isEqualTo(text.replace("القتـ.ـلى", "القتلى").replace("هجـ.ـوم", "هجوم"));
    assertThat(read.alignment().edits())
        .extracting(Edit::at)
        .allMatch(at -> at >= SENTENCE.length() * MANY);
  }

  @Test
  void aLongTextIsReadLikeAShortOne() {
    String text = DISGUISED.repeat(MANY);
    assertThat(reading.of(text).text()).isEqualTo(reading.of(DISGUISED).text().repeat(MANY));
  }

  @Test
  void whateverTheTextItsEditsLeadBack() {
    Random random = new Random(2);
    String signs = "بتسـ.*ړ ا\n\uD83D\uDE00\uDC00";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    AlignedText read = reading.of(text.toString());
    assertThat(read.alignment().undo(read.text())).isEqualTo(text.toString());
  }

  @Test
  void aTokenOfAMillionLettersIsRead() {
    String token = "ب".repeat(1_000_000);
    assertThat(reading.of(token).source()).isEqualTo(token);
  }
}
