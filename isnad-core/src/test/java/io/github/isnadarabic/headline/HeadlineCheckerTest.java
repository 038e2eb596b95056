package io.github.isnadarabic.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.HeadlineSupport.FailureKind;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.RandomText;
import io.github.isnadarabic.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HeadlineCheckerTest {
  private static final String BODY =
      """
      أعلنت شركة مياه الروابي، الأحد، إصلاح العطل الذي أصاب محطة الضخ، بعد انقطاع دام ثلاثة أيام.
      وقال المدير كمال العمراني إن الشركة قد ترفع الأسعار العام المقبل.
      ونفى العمراني بيع المحطة لمستثمر أجنبي.
      """;

  private static HeadlineSupport check(String headline, String body) {
    return WholeReading.of(headline, body).get(Layer.HEADLINE).get(0);
  }

  private static HeadlineSupport check(String headline) {
    return check(headline, BODY);
  }

  @Test
  void anotherFormOfTheEventIsTheSameEvent() {
    HeadlineSupport found = check("شركة مياه الروابي تصلح عطل محطة الضخ");
    assertThat(found.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(found.support()).isPresent();
  }

  @Test
  void aThemeOfWhichTheBodyHasNothingIsAnotherPagesTheme() {
    assertThat(check("تشكيلة فريق الناشئين").verdict()).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(check("تفاصيل عطل المحطة").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(check("أبرز أخبار الأحد").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void whatTheBodyDeniesIsContradicted() {
    HeadlineSupport found = check("بيع محطة الضخ لمستثمر أجنبي");
    assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(found.failures().get(0).kind()).isEqualTo(FailureKind.OPPOSITE);
  }

  @Test
  void whatMayBeIsNotWhatIs() {
    HeadlineSupport found = check("شركة مياه الروابي ترفع الأسعار");
    assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
    assertThat(found.failures().get(0).kind()).isEqualTo(FailureKind.STRONGER_MODALITY);
  }

  @Test
  void whatHasNotComeYetIsContradicted() {
    String body = "لم تسلم الشركة العدادات للمزارعين حتى الآن، وستبدأ التسليم في الخريف.";
    HeadlineSupport found = check("الشركة تسلم العدادات للمزارعين", body);
    assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(found.failures().get(0).kind()).isEqualTo(FailureKind.STRONGER_MODALITY);
  }

  @Test
  void anIdiomIsTheEventThatItTells() {
    String body = "ألقت شرطة الروابي القبض على سائق الشاحنة بعد ساعة من الحادث.";
    assertThat(check("توقيف سائق الشاحنة في الروابي", body).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aHalfIsFiftyPerCent() {
    String body = "تقلصت حصة المخابز من الدقيق في الروابي إلى النصف هذا الشهر.";
    assertThat(check("خفض حصة المخابز من الدقيق إلى 50 في المئة", body).verdict())
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void theOppositeIsKnownInAnyForm() {
    String body = "قبلت محكمة الروابي، أمس، طلب الحارس نزار البكري بعد مداولات طويلة.";
    HeadlineSupport found = check("المحكمة ترفض طلب الحارس نزار البكري", body);
    assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(found.failures().get(0).kind()).isEqualTo(FailureKind.OPPOSITE);
  }

  @Test
  void theHolderOfAnotherOfficeIsAnother() {
    String body = "قدم مدير محطة الضخ كمال العمراني استقالته مساء الأحد بعد العطل.";
    assertThat(check("وزير المالية يقدم استقالته بعد العطل", body).verdict())
        .isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void whatNobodyNamedStandsByIsNoFact() {
    String body = "ونقلت صحيفة عن موظف رفض كشف اسمه أن الشركة باعت المحطة لمستثمر أجنبي.";
    HeadlineSupport found = check("الشركة تبيع المحطة لمستثمر أجنبي", body);
    assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
    assertThat(found.failures().get(0).kind()).isEqualTo(FailureKind.DROPPED_ATTRIBUTION);
  }

  @Test
  void anotherDayOfTheWeekIsAnotherTimeAtAnyHour() {
    String body = "هبت عاصفة رملية على بلدة الروابي عند الساعة الرابعة من فجر الاثنين.";
    HeadlineSupport found = check("عاصفة رملية تهب على بلدة الروابي فجر الخميس", body);
    assertThat(found.verdict()).isEqualTo(Verdict.PARTLY);
    assertThat(found.failures()).anyMatch(one -> one.kind() == FailureKind.OTHER_TIME);
  }

  @Test
  void twoStatesOfANumberAreNotAddedUp() {
    String body = "رفعت الشركة سعر المتر المكعب من 20 إلى 30 قرشا في بلدة الروابي.";
    assertThat(check("الشركة ترفع سعر المتر المكعب إلى 50 قرشا", body).verdict())
        .isNotEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void anEventThatIsNowhereIsUnsupported() {
    String headline = "شاهد.. اختطاف ابنة المدير من أمام منزلها";
    HeadlineSupport found = check(headline);
    assertThat(found.verdict()).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(found.bait()).contains(new Span(0, 4));
    assertThat(found.support()).isEmpty();
    assertThat(found.unsupported()).isNotEmpty();
  }

  @Test
  void aBodyThatOnlyRepeatsTheHeadlineIsNoSupport() {
    HeadlineSupport found = check("المدير يبيع المحطة", "المدير يبيع المحطة.");
    assertThat(found.verdict()).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(found.evidence().rule()).isEqualTo("headline/only-repeated");
  }

  @Test
  void anEmptyBodyBearsOutNothing() {
    HeadlineSupport found = check("المدير يبيع المحطة", "");
    assertThat(found.evidence().rule()).isEqualTo("headline/no-body");
  }

  @Test
  void aHeadlineOfBaitAloneClaimsNothing() {
    assertThat(check("عاجل").evidence().rule()).isEqualTo("headline/claims-nothing");
  }

  @Test
  void numbersAreComparedByValue() {
    assertThat(check("انقطاع المياه 3 أيام بعد عطل في محطة الضخ").verdict())
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void randomTextNeverThrowsAndSpansAreInside() {
    RandomText texts = new RandomText(5);
    for (int i = 0; i < 200; i++) {
      String headline = "هـ" + texts.next(20).replaceAll("[\n\r]", " ");
      Document document = WholeReading.of(headline, texts.next(60) + BODY);
      int length = document.text().text().length();
      HeadlineSupport found = document.get(Layer.HEADLINE).get(0);
      assertThat(found.unsupported()).allMatch(span -> span.end() <= length);
      assertThat(document.get(Layer.DAMAGE)).allMatch(sign -> sign.span().end() <= length);
    }
  }

  @Test
  void longPagesTakeNoLongerThanTheirLength() {
    String[] pages = {
      "قال الوزير إن المحطة بيعت وأضاف أن العمل بدأ ".repeat(4_000),
      "قال: «".repeat(10_000),
      "وأضاف الزعيمي أن المحطة بيعت\n".repeat(4_000),
      "م".repeat(1_000_000)
    };
    for (String page : pages) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(2), () -> WholeReading.of("الوزير يبيع المحطة", page));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> WholeReading.of("بيعت المحطة ".repeat(20_000), BODY));
  }

  @Test
  void aPageWithoutAHeadlineHasNoVerdict() {
    Document document = Document.of(Page.ofText("test", BODY));
    document =
        document
            .with(Layer.TIMES, List.of())
            .with(Layer.SENTENCES, List.of())
            .with(Layer.MENTIONS, List.of())
            .with(Layer.ATTRIBUTIONS, List.of());
    assertThat(HeadlineChecker.standard().apply(document).get(Layer.HEADLINE)).isEmpty();
  }

  @Test
  void aVerbWrittenLikeAPartOfAWholeIsNoShareOfNumbers() {
    String body = "وشارك 25 طالبا من أصل 200 في الحملة التي نظمتها المدرسة يوم الخميس.";
    assertThat(check("الوزير ثمن مشاركة الطلاب في الحملة", body).verdict())
        .isNotEqualTo(Verdict.CONTRADICTED);
  }
}
