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
    return signs("افتتاح قريب لحديقة الصخرة", body);
  }

  private static List<String> signs(String headline, String body) {
    Document document = WholeReading.of(headline, body);
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

  @Test
  void aBodyThatBeginsInsideAClauseIsCut() {
    String rest = SOUND.substring(SOUND.indexOf('\n') + 1).replace("البجاوي", "المدير");
    assertThat(
            List.of(
                "موجها الشكر إلى سكان الحي.",
                "أنه مطلوب للعدالة منذ عام.",
                "المصابين إلى مستشفى الصخرة.",
                "الاجتماعي يتطلب مشاركة السكان.",
                "من أربعة أسطر، يرجح أنها قديمة.",
                "إلى المدرسة، ومشيت وحدي إلى البيت.",
                "أربع حدائق يسكنها سرب من الطيور.",
                "2017، كاد أن يغلق الحديقة.",
                "عليها في حديقة الصخرة منذ يومين."))
        .allSatisfy(
            first ->
                assertThat(signs(first + "\n" + rest))
                    .anyMatch(sign -> sign.startsWith(Kind.CUT_START.name())));
  }

  @Test
  void aBodyMayBeginWithAPlaceAndWhatIsThere() {
    assertThat(
            List.of(
                "في مدينتنا رصيف أعرفه حجرا حجرا.",
                "من المنتظر أن تفتح الحديقة أبوابها.",
                "عبر عدد من السكان عن رفضهم للقرار.",
                "الإسباني نادال يفوز بالبطولة."))
        .allSatisfy(first -> assertThat(signs(first + "\n" + SOUND)).isEmpty());
  }

  @Test
  void theOnlyLineWithoutAMarkIsCut() {
    assertThat(signs(SOUND + "وستبدأ أعمال المرحلة الثانية من الأشغال"))
        .containsExactly(Kind.CUT_END + " من الأشغال");
    assertThat(signs(SOUND + "وأبدى سائقو")).containsExactly(Kind.CUT_END + " سائقو");
    assertThat(signs(SOUND + "وكالات")).isEmpty();
  }

  @Test
  void figuresThatLostTheirMarksAreSeen() {
    String told = "وسيعود السكان في ";
    assertThat(signs(SOUND + told + "10 12 2024."))
        .containsExactly(Kind.LOST_SEPARATOR + " 10 12 2024");
    assertThat(signs(SOUND + told + "موسم 2024 2025."))
        .containsExactly(Kind.LOST_SEPARATOR + " 2024 2025");
    assertThat(signs(SOUND + "وفاز فريق الحي بنتيجة 3 1 على ضيفه."))
        .containsExactly(Kind.LOST_SEPARATOR + " 3 1");
    assertThat(signs(SOUND + "وهاتف الحديقة 70 103 700 مفتوح.")).isEmpty();
  }

  @Test
  void aLabelThatRunsIntoTheHeadlineHasLostItsMark() {
    assertThat(signs("عاجلانقطاع المياه", SOUND))
        .containsExactly(Kind.LOST_SEPARATOR + " عاجلانقطاع");
  }

  @Test
  void aDatelineWithoutItsDashHasLostIt() {
    assertThat(signs("دمشق قالت وزارة الثقافة إن الحديقة مفتوحة.\n" + SOUND))
        .containsExactly(Kind.LOST_SEPARATOR + " دمشق قالت");
  }

  @Test
  void aLineThatEndsWithANumberAndGoesOnIsBroken() {
    assertThat(signs(SOUND + "وبلغ عدد زوار الحديقة\n840 ألفا، بزيادة الخمس."))
        .containsExactly(Kind.BROKEN_PARAGRAPH + " الحديقة|840");
  }

  @Test
  void fillerInsideTheStoryIsPadding() {
    String line = "ومن الجدير بالذكر أننا سنعرض لكم في السطور التالية كل ما يدور حول الحديقة.";
    assertThat(signs(SOUND.replace("ورحب", line + "\nورحب")))
        .containsExactly(Kind.PADDING + " " + line);
  }

  @Test
  void aLineOfAnotherFieldIsSpliced() {
    String kitchen = "وتترك العجينة ساعة كاملة حتى تختمر، ثم تخبز في فرن ساخن وتقدم مع الزبدة.";
    String school = "وسيزور تلاميذ المدارس الحديقة بعد الامتحانات مع معلمين من الجامعة.\n";
    assertThat(signs(SOUND + school + kitchen))
        .containsExactly(Kind.SPLICED + " وتترك العجينة ساعة");
  }

  @Test
  void whoWentOnBeforeAnybodySpokeDangles() {
    String first = "فتحت حديقة الصخرة أبوابها يوم الأحد بعد إغلاق دام عامين.\n";
    assertThat(signs(first + "وأضاف أن الأشجار زرعت قبل عام."))
        .containsExactly(Kind.DANGLING_SOURCE + " وأضاف");
  }

  @Test
  void aListHasNoBrokenLines() {
    String prices =
        """
        التمر: من 3,50 إلى 4,20 دراهم
        التين المجفف: من 2,80 إلى 3,10 دراهم
        اللوز: من 3,00 إلى 3,60 دراهم
        الجوز البلدي: من 4,00 إلى 5,50 دراهم
        المصدر: إدارة السوق، صبيحة الاثنين""";
    assertThat(signs("أسعار الثمار في سوق الصخرة", prices)).isEmpty();
  }

  @Test
  void aPaperThatGoesOnWithoutHavingBegunDangles() {
    String page = "زار الوفد الحديقة صباح اليوم. وأضاف البيان أن الأشجار زرعت قبل عام.";
    assertThat(signs("أشجار الصخرة", page)).containsExactly(Kind.DANGLING_SOURCE + " البيان");
    assertThat(signs("أشجار الصخرة", page.replace("زار", "أصدرت البلدية بيانا. زار"))).isEmpty();
  }

  @Test
  void aPrepositionBeforeDotsIsAnEndCutOff() {
    assertThat(signs(SOUND + "واتفق الجميع على...")).containsExactly(Kind.CUT_END + " على");
    assertThat(signs(SOUND + "وقال")).containsExactly(Kind.CUT_END + " وقال");
  }

  @Test
  void dotsBeforeTheFirstWordTellOfWhatIsGone() {
    assertThat(signs("...ادر في البلدية إن الحديقة تأخرت عاما.\n" + SOUND))
        .containsExactly(Kind.CUT_START + " ...ادر");
  }
}
