package io.github.isnadarabic.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.headline.WholeReading;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Damage.Kind;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DamageDetectorTest {
  private static final String SOUND =
      """
      قال رئيس بلدية الصخرة هادي البجاوي، يوم 5 مايو/أيار، إن الحديقة ستفتح أبوابها قريبا.
      وأضاف البجاوي: «عملنا سنتين حتى تكون الحديقة للجميع».
      ورحب السكان بالقرار، لكنهم طالبوا بتوفير الإنارة.
      """;

  private static List<String> signs(String body) {
    Document document = WholeReading.of("افتتاح قريب لحديقة الصخرة", body);
    return document.get(Layer.DAMAGE).stream().map(d -> shown(d, document)).toList();
  }

  private static String shown(Damage damage, Document document) {
    return damage.kind() + " " + damage.span().of(document.text().text()).replace('\n', '|');
  }

  @Test
  void aSoundPageHasNone() {
    assertThat(signs(SOUND)).isEmpty();
  }

  @Test
  void aBodyThatBeginsWithAJoinedNounIsCut() {
    assertThat(signs("والممرات الجديدة في الحديقة العامة.\n" + SOUND))
        .containsExactly(Kind.CUT_START + " والممرات الجديدة");
  }

  @Test
  void aLineOfAnotherStoryIsSpliced() {
    String other =
        "أعلن بنك المروج التعاوني أرباحا سنوية بلغت سبعة ملايين، بفضل انتعاش القروض العقارية"
            + " وتحسن مؤشرات البورصة في الفصل الأخير.";
    assertThat(signs(SOUND + other)).containsExactly(Kind.SPLICED + " أعلن بنك المروج");
  }

  @Test
  void aLineThatAloneHasNoMarksHasLostThem() {
    String bare = "وقال البجاوي إن الأشجار زرعت قبل عام كامل وأوضح أن ريها مضمون طوال الصيف";
    assertThat(signs(SOUND.replace("ورحب", bare + "\nورحب")))
        .containsExactly(Kind.LOST_PUNCTUATION + " " + bare);
  }

  @Test
  void aBodyThatEndsWithAPrepositionIsCut() {
    assertThat(signs(SOUND + "وستبلغ كلفة المرحلة الثانية من الأشغال في"))
        .containsExactly(Kind.CUT_END + " في");
  }

  @Test
  void twoFusedMonthsHaveLostTheirSlash() {
    assertThat(signs(SOUND.replace("/", ""))).containsExactly(Kind.LOST_SEPARATOR + " مايوأيار");
  }

  @Test
  void aLineBrokenInsideASentenceIsShownWithBothWords() {
    assertThat(signs(SOUND.replace("ستفتح أبوابها", "ستفتح\nأبوابها")))
        .containsExactly(Kind.BROKEN_PARAGRAPH + " ستفتح|أبوابها");
  }

  @Test
  void somebodyWhoGoesOnAndWasNeverIntroducedDangles() {
    assertThat(signs(SOUND.substring(SOUND.indexOf('\n') + 1)))
        .contains(Kind.DANGLING_SOURCE + " البجاوي");
  }

  @Test
  void aLongLineThatStandsTwiceIsPadding() {
    assertThat(signs(SOUND + SOUND.substring(0, SOUND.indexOf('\n'))))
        .anyMatch(sign -> sign.startsWith(Kind.PADDING.name()));
  }

  @Test
  void aLineThatOnlyCallsToReadersIsPadding() {
    String line = "عزيزي القارئ تابعونا واضغطوا زر الإعجاب ولا تنسوا مشاركة المقال قبل الحذف.\n";
    assertThat(signs(line + SOUND)).anyMatch(sign -> sign.startsWith(Kind.PADDING.name()));
  }

  @Test
  void aQuotationThatIsNeverClosedIsAnOrphan() {
    assertThat(signs(SOUND + "وقال زائر: «ننتظر الحديقة منذ سنوات طويلة.\n"))
        .contains(Kind.ORPHAN_QUOTE + " «ننتظر");
  }
}
