package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a cue is that shares its subject with another verb, and where what somebody said ends. */
class SharedSubjectTest {
  private static Reading read(String text) {
    return Reading.of("عنوان الصفحة\n" + text);
  }

  private static List<String> triples(String text) {
    return read(text).triples();
  }

  private static String resolved(String text, String cue) {
    return read(text).resolved(cue);
  }

  @Test
  void joinedVerbSharesTheSubjectOfTheVerbBefore() {
    String page = "قال خباز في الحارة إن الدقيق قليل. ووافقه بائع في السوق، وأضاف أن الخبز غلا.";
    assertThat(resolved(page, "وأضاف")).isEqualTo("بائع في السوق");
    page = "أكد المدرب رامي الزعبي أن الفريق جاهز. وسجل اللاعب عمر النابلسي اسمه ثم قال إنه متعب.";
    assertThat(resolved(page, "قال")).isEqualTo("اللاعب عمر النابلسي");
  }

  @Test
  void participleSharesTheSubjectOfItsSentence() {
    String page = "نفى سمير الحداد الخبر. واستقبلت المديرة رنا الوزان الأهالي، مؤكدة أن الماء عاد.";
    assertThat(resolved(page, "مؤكدة")).isEqualTo("المديرة رنا الوزان");
  }

  @Test
  void whatIsSaidIsNoSentenceOfItsOwn() {
    String page = "قال الحارس نبيل الشامي إن الطبيب سامي العطار غادر، مضيفا أن الباب مفتوح.";
    assertThat(resolved(page, "مضيفا")).isEqualTo("الحارس نبيل الشامي");
  }

  @Test
  void twoWhoAreNamedGoOnInTheDual() {
    String page = "قالت الباحثتان منى العلي وهدى الشامي إن النبتة نادرة. وأوضحتا أنها تزهر ليلا.";
    assertThat(resolved(page, "وأوضحتا")).isEqualTo("الباحثتان منى العلي وهدى الشامي");
  }

  @Test
  void whoseWordsWerePassedOnGoesOn() {
    String page =
        "ونقلت وكالة الأنباء عن الوزير سامي العطار أن الجسر آمن. وتساءل: «من أشاع الخبر؟».";
    assertThat(resolved(page, "وتساءل")).isEqualTo("الوزير سامي العطار");
  }

  @Test
  void indefiniteSubjectHasItsClauseBeforeTheCue() {
    assertThat(triples("لكن موظفا قديما طلب عدم ذكر اسمه قال إن الأرشيف احترق."))
        .containsExactly("قال|موظفا قديما طلب عدم ذكر اسمه|الأرشيف احترق");
  }

  @Test
  void mannerIsNoSubject() {
    String page = "وتذكرت الجدة أيام الحصاد. وأضافت ضاحكة: «كنا نرقص حتى الفجر كل ليلة».";
    assertThat(triples(page)).containsExactly("وأضافت|-|كنا نرقص حتى الفجر كل ليلة");
  }

  @Test
  void styleOfAddressSpeaksAsAMan() {
    assertThat(triples("صرح سعادة مدير البلدية بأن الحديقة فتحت أبوابها."))
        .containsExactly("صرح|سعادة مدير البلدية|الحديقة فتحت أبوابها");
  }

  @Test
  void claimEndsWhereSomebodyElseOrTheNarratorGoesOn() {
    assertThat(triples("وقال الحارس إن البوابة مغلقة، فيما بقي الطريق خاليا حتى الصباح."))
        .containsExactly("وقال|الحارس|البوابة مغلقة");
    assertThat(triples("وأكد الخبير أن اللوحة مزورة، مستندا إلى صورة قديمة."))
        .containsExactly("وأكد|الخبير|اللوحة مزورة");
    assertThat(triples("وقال الرسام إن البحر صعب، لكنه جميل."))
        .containsExactly("وقال|الرسام|البحر صعب، لكنه جميل");
  }

  @Test
  void pointerGoesBackToTheClaim() {
    assertThat(triples("وقال الخبير إن النفق قديم، وهي معلومة لم تنكرها الهيئة."))
        .containsExactly("وقال|الخبير|النفق قديم", "لم تنكرها|الهيئة|النفق قديم");
    assertThat(triples("وزعم المدون أن السوق خال، الأمر الذي نفاه المحافظ."))
        .containsExactly("وزعم|المدون|السوق خال", "نفاه|المحافظ|السوق خال");
  }

  @Test
  void whatIsAscribedToSomebodyIsHis() {
    assertThat(triples("ونسبت الصحيفة إلى مصدر مقرب من النادي أن الصفقة فشلت."))
        .containsExactly("ونسبت|الصحيفة|مصدر مقرب من النادي أن الصفقة فشلت");
  }

  @Test
  void anyTieAtAllIsDenied() {
    assertThat(triples("نشر المسرح بيانا نفى فيه أي صلة بالحفل.")).contains("نفى|-|أي صلة بالحفل");
  }

  @Test
  void twoOfAKindAndTradesAreNotNamed() {
    assertThat(read("وقال مستورد أقمشة إن المرفأ مزدحم.").byCue("وقال").sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
    assertThat(read("ورجحت شركتان منافستان هبوط السعر.").byCue("ورجحت").sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
  }
}
