package io.github.isnadarabic.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Sentence.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private static final Segmenter SEGMENTER = Segmenter.standard();

  private static Document read(String text) {
    return SEGMENTER.apply(Document.of(Page.ofText("test", text)));
  }

  private static List<String> sentences(String text) {
    return read(text).get(Layer.SENTENCES).stream().map(s -> s.span().of(text)).toList();
  }

  private static List<Kind> kinds(String text) {
    return read(text).get(Layer.SENTENCES).stream().map(Sentence::kind).toList();
  }

  @Test
  void abbreviationsAndFiguresEndNoSentence() {
    assertThat(sentences("زار د. كامل مكتب أ.ف.ب وتبرع بنحو 3.5 مليون. ثم غادر."))
        .containsExactly("زار د. كامل مكتب أ.ف.ب وتبرع بنحو 3.5 مليون.", "ثم غادر.");
  }

  @Test
  void aQuotationOfSeveralSentencesIsNotCut() {
    assertThat(sentences("قالت: «تعبنا. لن نعود.» وسكتت.")).hasSize(1);
  }

  @Test
  void aReportingVerbBeginsASentenceWherePunctuationWasStripped() {
    assertThat(sentences("قال العميد ان الحريق اخمد فجر اليوم واوضح ان الخسائر طفيفة"))
        .containsExactly("قال العميد ان الحريق اخمد فجر اليوم", "واوضح ان الخسائر طفيفة");
  }

  @Test
  void aBrokenSentenceIsRejoinedAndMarked() {
    String text =
        "إغلاق شارع\nأعلنت إدارة المرور إغلاق الشارع الرئيسي أمام حركة\nالسيارات حتى نهاية الأسبوع.";
    assertThat(read(text).get(Layer.SENTENCES))
        .extracting(Sentence::broken)
        .containsExactly(false, true);
  }

  @Test
  void headlineBylineSubheadingAndFurnitureAreToldApart() {
    assertThat(
            kinds(
                "عودة القطار إلى الخدمة\nسامر حجازي - المرفأ\nعاد القطار اليوم.\nالمحطة القديمة\nواستقبله الأهالي.\nاقرأ أيضا: حريق في السوق\nتم"))
        .containsExactly(
            Kind.HEADLINE,
            Kind.BYLINE,
            Kind.SENTENCE,
            Kind.SUBHEADING,
            Kind.SENTENCE,
            Kind.FURNITURE,
            Kind.FURNITURE);
  }

  @Test
  void quotationMarksOfEveryKind() {
    String text = "قال «نعم» و\"لا\" و“ربما” و„كلا“ ثم «لم يكمل";
    assertThat(read(text).get(Layer.QUOTATIONS))
        .extracting(quotation -> quotation.inner().of(text))
        .containsExactly("نعم", "لا", "ربما", "كلا", "لم يكمل");
    assertThat(read(text).get(Layer.QUOTATIONS))
        .extracting(Quotation::closed)
        .containsExactly(true, true, true, true, false);
  }
}
