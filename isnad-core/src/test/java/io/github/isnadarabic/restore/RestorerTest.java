package io.github.isnadarabic.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.RandomText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RestorerTest {
  private static final Restorer RESTORER = Restorer.standard();

  private static String restored(String text) {
    return RESTORER.restore(text).text().text();
  }

  @Test
  void undoingGivesTheSourceOnRandomText() {
    RandomText random = new RandomText(7);
    for (int i = 0; i < 500; i++) {
      String source = random.next(40);
      AlignedText text = RESTORER.restore(source).text();
      assertThat(text.alignment().undo(text.text())).isEqualTo(source);
    }
  }

  @Test
  void disguisesSliceBothTexts() {
    String source = "بعد الحړب خرجت مظا..هرة من المسـ.ـجد الكبير ضد الف ساد";
    Restoration restoration = RESTORER.restore(source);
    assertThat(restoration.disguises()).hasSizeGreaterThan(2);
    for (Disguise disguise : restoration.disguises()) {
      assertThat(disguise.span().of(restoration.text().text())).isEqualTo(disguise.restored());
      assertThat(restoration.text().sourceOf(disguise.span())).isEqualTo(disguise.written());
    }
  }

  @Test
  void everyEditNamesItsKindAndRule() {
    Disguise disguise = RESTORER.restore("نقل إلى المسټشفى").disguises().get(0);
    assertThat(disguise.kinds()).containsExactly(EditKind.LOOKALIKE);
    assertThat(disguise.evidence().rule()).isEqualTo("restore/lookalike");
  }

  @Test
  void figuresAndItemsOfListsStay() {
    String figures = "بلغت الكلفة 8ر32 م د بعد 7ر9 و6ر6 في الموسم ب4 مباريات";
    assertThat(restored(figures)).isEqualTo(figures);
    assertThat(restored("*صرف الرواتب *كتلة النواب")).isEqualTo("*صرف الرواتب *كتلة النواب");
  }

  @Test
  void aBorrowedLetterThatMightBeADisguiseIsLeftAndReported() {
    Restoration restoration = RESTORER.restore("التقى اللاعب ڤاسكين في الملعب");
    assertThat(restoration.text().text()).contains("ڤاسكين");
  }

  @Test
  void theStepAddsItsLayer() {
    Document document = RESTORER.apply(Document.of(Page.ofText("a", "ضد الحړب")));
    assertThat(document.text().text()).isEqualTo("ضد الحرب");
    assertThat(document.get(Layer.DISGUISES))
        .extracting(Disguise::written)
        .containsExactly("الحړب");
  }

  @Test
  void aPersianQuotationInAnArabicPageIsLeftWhileADisguiseBesideItIsUndone() {
    String quotation = "«ما این خانه را سال پیش خریدیم و هنوز پولش را می‌دهیم»";
    assertThat(restored("قال الجار الإيراني: " + quotation + " ثم تحدث عن الحړب في بلده."))
        .isEqualTo("قال الجار الإيراني: " + quotation + " ثم تحدث عن الحرب في بلده.");
  }

  @Test
  void aPageThatCutsWordsIsBelievedToCutMore() {
    String once = "ذهب الرجل إلى السو ق";
    String page = "وجدوه غا رقا في دم ائه بجانب الس كين قرب السو ق";
    assertThat(restored(page)).isEqualTo("وجدوه غارقا في دمائه بجانب السكين قرب السوق");
    assertThat(restored(once)).isIn(once, "ذهب الرجل إلى السوق");
  }

  @Test
  void wordsAcrossALineEndAreNeverJoined() {
    assertThat(restored("وصل الو\nزير")).isEqualTo("وصل الو\nزير");
  }

  @Test
  void hostileTextTakesLinearTime() {
    List<String> texts =
        List.of(
            "ړ".repeat(200_000),
            "ق.".repeat(100_000),
            "ا ".repeat(100_000),
            "ـ".repeat(200_000),
            "ب\u0300".repeat(100_000),
            "*".repeat(200_000),
            "ٮٮ ".repeat(20_000));
    for (String text : texts) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(2), () -> RESTORER.restore(text), text.substring(0, 4));
    }
  }

  @Test
  void dotsThatStandAmongThePresentationFormsAreLettersOfNothing() {
    String dots = "\uFBB2\uFBB3 ا\uFBC0ل \uFBF3";
    assertThat(Restorer.standard().restore(dots).text().source()).isEqualTo(dots);
  }
}
