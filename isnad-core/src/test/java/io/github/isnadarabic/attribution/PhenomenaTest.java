package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Stance;
import org.junit.jupiter.api.Test;

/** One phenomenon of Arabic reporting each. */
class PhenomenaTest {

  @Test
  void subjectAfterTheVerbWithApposition() {
    assertThat(Reading.of("قال رمزي الحلواني، وهو حارس المتحف، إن اللوحة سرقت ليلا.").triples())
        .containsExactly("قال|رمزي الحلواني، وهو حارس المتحف|اللوحة سرقت ليلا");
  }

  @Test
  void subjectBeforeTheVerb() {
    assertThat(Reading.of("لكن المهندسة سلوى العيسى أكدت أن السد متين.").triples())
        .containsExactly("أكدت|المهندسة سلوى العيسى|السد متين");
  }

  @Test
  void timeAndPlaceAreNoSource() {
    assertThat(Reading.of("وقال المحافظ في مؤتمر صحفي أمس إن الطريق سيعبد.").triples())
        .containsExactly("وقال|المحافظ|الطريق سيعبد");
  }

  @Test
  void addresseeIsNoSource() {
    assertThat(Reading.of("وقال البحار لـ«صوت المرفأ» إن العاصفة باغتتهم.").triples())
        .containsExactly("وقال|البحار|العاصفة باغتتهم");
    assertThat(Reading.of("نصح الطبيب المرضى بالراحة التامة.").triples())
        .containsExactly("نصح|الطبيب|بالراحة التامة");
  }

  @Test
  void quotationAfterAColonRunsOverSentences() {
    assertThat(Reading.of("وقالت الراعية: «ضاع القطيع. لم يبق لنا شيء».").triples())
        .containsExactly("وقالت|الراعية|ضاع القطيع. لم يبق لنا شيء");
  }

  @Test
  void contentBeforeItsSource() {
    assertThat(Reading.of("«المسرح مغلق منذ عام»، يقول المخرج عصام الوزان.").triples())
        .containsExactly("يقول|المخرج عصام الوزان|المسرح مغلق منذ عام");
  }

  @Test
  void droppedSubjectGoesBackToWhoSpokeLast() {
    Reading reading =
        Reading.of("قال الخباز إن الطحين نفد. وأضاف أن الفرن سيغلق، مطالبا بحل سريع.");
    assertThat(reading.resolved("وأضاف")).isEqualTo("الخباز");
    assertThat(reading.resolved("مطالبا")).isEqualTo("الخباز");
  }

  @Test
  void droppedSubjectAgreesInGender() {
    Reading reading =
        Reading.of(
            "قالت المديرة لبنى الصايغ إن الصفوف كافية. وقال الحارس إن الباب مكسور. وأضافت أن الترميم قريب.");
    assertThat(reading.resolved("وأضافت")).isEqualTo("المديرة لبنى الصايغ");
  }

  @Test
  void droppedSubjectIsLeftOpenWhereNobodyWasNamed() {
    Attribution added = Reading.of("وأضاف أن الموسم ضعيف.").byCue("وأضاف");
    assertThat(added.speaker()).isEmpty();
    assertThat(added.sourceKind()).isEqualTo(SourceKind.UNKNOWN);
  }

  @Test
  void agencyPassesOnWhatASourceSaid() {
    Reading reading = Reading.of("ونقلت صحيفة «المنار» عن مصدر عسكري قوله إن الهدنة صامدة.");
    assertThat(reading.byCue("قوله").nestedIn()).contains(0);
    assertThat(Chain.of(reading.attributions()))
        .singleElement()
        .satisfies(
            chain -> {
              assertThat(chain.hands()).isEqualTo(2);
              assertThat(chain.isFirstHand()).isFalse();
              assertThat(chain.grounds()).isEqualTo(Chain.Grounds.ANONYMOUS);
            });
  }

  @Test
  void sourceBetweenCueAndContentIsNested() {
    Reading reading = Reading.of("وذكرت القناة، نقلا عن ضابط متقاعد، أن القصف توقف.");
    assertThat(reading.triples())
        .containsExactly("وذكرت|القناة|القصف توقف", "نقلا عن|ضابط متقاعد|القصف توقف");
    assertThat(reading.byCue("نقلا عن").nestedIn()).contains(0);
  }

  @Test
  void claimDeniedInARelativeClause() {
    Reading reading =
        Reading.of("وكتب المدون أن المال هرب، وهي مزاعم نفاها المصرف وقال إنها مختلقة.");
    assertThat(reading.triples()).contains("نفاها|المصرف|مزاعم", "وقال|-|إنها مختلقة");
    assertThat(reading.resolved("وقال")).isEqualTo("المصرف");
  }

  @Test
  void countsOfNumeralDualAndEnumeration() {
    assertThat(Reading.of("وقال 7 عمال وحارس إن السقف هوى.").byCue("وقال").count()).contains(8);
    assertThat(Reading.of("وذكر دبلوماسيان أن اللقاء ألغي.").byCue("وذكر").count()).contains(2);
    assertThat(Reading.of("وقالت مصادر أمنية إن التحقيق مستمر.").byCue("وقالت").count()).isEmpty();
  }

  @Test
  void kindsOfSource() {
    assertThat(kind("وقال وزير الري إن المنسوب ارتفع.")).isEqualTo(SourceKind.NAMED_PERSON);
    assertThat(kind("وقالت وزارة الري إن المنسوب ارتفع.")).isEqualTo(SourceKind.NAMED_ORGANISATION);
    assertThat(kind("وقال مسؤول في الوزارة إن المنسوب ارتفع.")).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(kind("وقال سكان القرية إن المنسوب ارتفع.")).isEqualTo(SourceKind.COLLECTIVE);
    assertThat(kind("وقال التقرير إن المنسوب ارتفع.")).isEqualTo(SourceKind.DOCUMENT);
    assertThat(kind("ويقال إن المنسوب ارتفع.")).isEqualTo(SourceKind.UNKNOWN);
  }

  private static SourceKind kind(String text) {
    return Reading.of(text).attributions().get(0).sourceKind();
  }

  @Test
  void negationBelongsToTheCueAndTurnsItsStance() {
    Attribution ruled = Reading.of("ولم يستبعد المراقبون تأجيل الاقتراع.").byCue("ولم يستبعد");
    assertThat(ruled.stance()).isEqualTo(Stance.OTHER);
    assertThat(Reading.of("نفت الهيئة وقوع ضحايا.").byCue("نفت").stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void anonymityByRequest() {
    Reading reading = Reading.of("وقال ضابط اشترط عدم الكشف عن هويته إن الحملة انتهت.");
    assertThat(reading.byCue("وقال").anonymity()).isPresent();
    assertThat(SourceTally.of(reading.attributions()).unnamedByRequest()).isEqualTo(1);
  }

  @Test
  void textWithoutPunctuationAndHamzas() {
    Reading reading =
        Reading.of(
            "قال مدير الميناء ان السفن متوقفة منذ يومين واضاف ان الرافعة معطلة واكد شهود ان الحريق محدود");
    assertThat(reading.triples())
        .containsExactly(
            "قال|مدير الميناء|السفن متوقفة منذ يومين",
            "واضاف|-|الرافعة معطلة",
            "واكد|شهود|الحريق محدود");
    assertThat(reading.resolved("واضاف")).isEqualTo("مدير الميناء");
  }

  @Test
  void sentenceBrokenOverTwoLines() {
    assertThat(
            Reading.of(
                    "قافلة إلى الجنوب\nوقال رئيس البعثة في مؤتمر صحفي إن القافلة\nستصل مساء الغد إلى المخيم.")
                .triples())
        .containsExactly("وقال|رئيس البعثة|القافلة\nستصل مساء الغد إلى المخيم");
  }

  @Test
  void otherSensesAreLeftAlone() {
    assertThat(Reading.of("أضاف الجناح الهدف الثاني وتابع زملاؤه اللعب بحماس.").triples())
        .isEmpty();
    assertThat(Reading.of("يذكر أن القلعة بنيت قبل قرون.").triples()).isEmpty();
    assertThat(Reading.of("يحاكم المتهم وفقا للقانون.").triples()).isEmpty();
    assertThat(Reading.of("شددت القوات الحراسة على الجسر.").triples()).isEmpty();
  }
}
