package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.SourceKind;
import org.junit.jupiter.api.Test;

/** How far a source reaches, what kind it is, and who goes on to speak. */
class SourcePhrasesTest {

  @Test
  void postThenHouseInMarksThenNameIsOneSource() {
    Reading reading =
        Reading.of("وعزا محلل الطاقة في شركة «رمال الجنوب» سامر الوزان الهبوط إلى ضعف الطلب.");
    assertThat(reading.triples())
        .containsExactly("وعزا|محلل الطاقة في شركة «رمال الجنوب» سامر الوزان|الهبوط إلى ضعف الطلب");
    assertThat(reading.byCue("وعزا").sourceKind()).isEqualTo(SourceKind.NAMED_PERSON);
  }

  @Test
  void spokesmanWithoutNameIsAnonymous() {
    assertThat(Reading.of("نفت ناطقة باسم الميناء وجود ازدحام.").byCue("نفت").sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
  }

  @Test
  void constructPluralIsCollective() {
    assertThat(Reading.of("وقال معلمو القرية إن المدرسة بلا ماء.").byCue("وقال").sourceKind())
        .isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void titleInMarksCanSpeak() {
    Reading reading = Reading.of("قالت «مرآة الساحل» إن المرفأ أغلق أبوابه.");
    assertThat(reading.triples()).containsExactly("قالت|مرآة الساحل|المرفأ أغلق أبوابه");
    assertThat(reading.byCue("قالت").sourceKind()).isEqualTo(SourceKind.NAMED_ORGANISATION);
  }

  @Test
  void twoWhoSpeakAfterAPreposition() {
    Reading reading = Reading.of("واستمع المراسل إلى جارتين قالتا إن الدخان ملأ الدرج.");
    assertThat(
            reading.byCue("قالتا").source().map(span -> span.of(reading.document().text().text())))
        .contains("جارتين");
    assertThat(reading.byCue("قالتا").count()).contains(2);
  }

  @Test
  void whatIsRumouredCanBeDenied() {
    assertThat(Reading.of("نفى مصدر في النادي ما تردد عن بيع الحافلة.").triples())
        .containsExactly("نفى|مصدر في النادي|ما تردد عن بيع الحافلة");
  }

  @Test
  void quotationBeforeTheVerbIsItsOwn() {
    Reading reading =
        Reading.of("«سنزرع التل كله هذا العام»، يقول الوزان، قبل أن يضيف: «لكن البذور قليلة».");
    assertThat(reading.triples())
        .containsExactly("يقول|الوزان|سنزرع التل كله هذا العام", "يضيف|-|لكن البذور قليلة");
  }

  @Test
  void ascribedWordsAreNestedInWhoAscribes() {
    Reading reading = Reading.of("نسبت مجلة «القلعة» إلى حارس في السجن قوله إن الباب كان مفتوحا.");
    assertThat(reading.byCue("قوله").nestedIn()).contains(0);
  }

  @Test
  void whoeverIsNamedInAClaimDoesNotGoOnToSpeak() {
    Reading reading =
        Reading.of(
            "وشدد ممثل العمال جلال البزاز على أن أحدا لن يغادر المصنع. وطالب الوزارة بالتدخل.");
    assertThat(reading.resolved("وطالب")).isEqualTo("ممثل العمال جلال البزاز");
  }

  @Test
  void provingOneselfIsNoClaim() {
    assertThat(Reading.of("وأثبت الحارس الشاب جدارته هذا الموسم.").triples()).isEmpty();
  }
}
