package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the name of a speaker ends, who is only spoken to, and who goes on unnamed. */
class SpeakersTest {
  private static List<String> triples(String text) {
    return Reading.of("عنوان الصفحة\n" + text).triples();
  }

  private static String resolved(String text, String cue) {
    return Reading.of("عنوان الصفحة\n" + text).resolved(cue);
  }

  @Test
  void whoeverIsToldIsNoSpeaker() {
    String page =
        "قالت العازفة رنا السعدي إنها تعبت. وقالت لقناة «النغم»: «سأترك المسرح بعد هذا الموسم».";
    assertThat(resolved(page, "وقالت")).isEqualTo("العازفة رنا السعدي");
  }

  @Test
  void howItWasSaidIsNoSpeaker() {
    String page =
        "قالت العازفة رنا السعدي إنها تعبت. وتابعت بنبرة حزينة: «سأترك المسرح بعد هذا الموسم».";
    assertThat(resolved(page, "وتابعت")).isEqualTo("العازفة رنا السعدي");
  }

  @Test
  void hamzaOfTheAccusativeTellsTheObject() {
    String page = "قالت النائبة منى السعد إن القانون جائر، ونصحت زملاءها بالتريث.";
    assertThat(resolved(page, "ونصحت")).isEqualTo("النائبة منى السعد");
  }

  @Test
  void institutionHasItsPeopleAndItsPlaceInItsName() {
    assertThat(
            triples("طالبت نقابة سائقي القطارات في ولاية الواحة السلطات المحلية بتوفير الحماية."))
        .containsExactly("طالبت|نقابة سائقي القطارات في ولاية الواحة|بتوفير الحماية");
    assertThat(triples("واتهمت حكومة دالمونا جارتها الشرقية بتسليح القراصنة."))
        .containsExactly("واتهمت|حكومة دالمونا|جارتها الشرقية بتسليح القراصنة");
  }

  @Test
  void countryInMarksIsPartOfTheOffice() {
    assertThat(triples("اتهم رئيس وزراء «دالمونا» سامي العطار المعارضة بتلقي أموال."))
        .containsExactly("اتهم|رئيس وزراء «دالمونا» سامي العطار|المعارضة بتلقي أموال");
  }

  @Test
  void unknownWordAfterAGivenNameIsTheFamily() {
    assertThat(triples("وتساءل النائب كمال رمضانات عما إذا كانت اللجنة قد اجتمعت."))
        .containsExactly("وتساءل|النائب كمال رمضانات|عما إذا كانت اللجنة قد اجتمعت");
  }

  @Test
  void calledSoIsNoCue() {
    assertThat(triples("لكن سائق أجرة يدعى أبو زيدون قال للصحيفة إن الطريق مقطوع."))
        .containsExactly("قال|سائق أجرة يدعى أبو زيدون|الطريق مقطوع");
  }

  @Test
  void verbOfSettingOutLeavesTheSpeakerAsHeWas() {
    String page =
        "قال المدرب رامي الزعبي إن الفريق مستعد. ومضى يقول: «سنلعب من البداية حتى النهاية».";
    assertThat(resolved(page, "يقول")).isEqualTo("المدرب رامي الزعبي");
  }

  @Test
  void wordsAfterAQuotationGoOnWithTheSameSpeaker() {
    String page =
        "تقول المديرة لبنى الشامي إن المطر قليل، «لكننا لا ننام هذه الليالي»، تضيف ضاحكة.";
    assertThat(triples(page))
        .containsExactly("تقول|المديرة لبنى الشامي|المطر قليل", "تضيف|-|لكننا لا ننام هذه الليالي");
    assertThat(resolved(page, "تضيف")).isEqualTo("المديرة لبنى الشامي");
  }

  @Test
  void phraseThatEndsInAPronounGoesBack() {
    String page = "وصف المدير رامي الزعبي القرار بأنه خاطئ. وفي رأيه، فإن الحل قريب.";
    assertThat(resolved(page, "وفي رأيه")).isEqualTo("المدير رامي الزعبي");
  }

  @Test
  void anotherClauseHasItsOwnCue() {
    assertThat(
            triples(
                "ويقر المشرف على الدراسة مازن الغضبان بصغر العينة، غير أنه يؤكد أن النتائج تكررت."))
        .containsExactly(
            "ويقر|المشرف على الدراسة مازن الغضبان|بصغر العينة", "يؤكد|-|النتائج تكررت");
    String page = "قضت محكمة الجنح بحبس التاجر، بعد أن خلصت إلى أنه خلط الدقيق.";
    assertThat(resolved(page, "خلصت")).isEqualTo("محكمة الجنح");
  }

  @Test
  void pluralInTheConstructStateIsManyPeople() {
    Reading reading = Reading.of("عنوان الصفحة\nيقول مربو النحل في الجبال إن الموسم سيئ.");
    assertThat(reading.attributions().get(0).sourceKind()).isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void nounWhoseRootBeginsWithLamHasNoArticle() {
    assertThat(triples("قال الوزير سامي العطار إن العمل مستمر، مؤكدا التزامه بالمعايير."))
        .containsExactly("قال|الوزير سامي العطار|العمل مستمر", "مؤكدا|-|التزامه بالمعايير");
  }
}
