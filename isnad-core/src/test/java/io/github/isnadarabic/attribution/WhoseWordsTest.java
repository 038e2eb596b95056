package io.github.isnadarabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where subject, object and content meet without a particle, and who answers whom. */
class WhoseWordsTest {
  private static List<String> triples(String sentence) {
    return Reading.of("عنوان الصفحة\n" + sentence).triples();
  }

  private static String resolved(String sentence, String cue) {
    return Reading.of("عنوان الصفحة\n" + sentence).resolved(cue);
  }

  private static SourceKind kind(String sentence, String cue) {
    return Reading.of("عنوان الصفحة\n" + sentence).byCue(cue).sourceKind();
  }

  @Test
  void objectBeginsAfterTheFullNameOfTheSubject() {
    assertThat(triples("اتهم النائب عن دائرة السهل جابر الحكيم مدير الميناء بتبديد المال."))
        .containsExactly("اتهم|النائب عن دائرة السهل جابر الحكيم|مدير الميناء بتبديد المال");
    assertThat(triples("اعتبرت قائدة الفريق رنا الوزان النهائي «أصعب امتحان»."))
        .containsExactly("اعتبرت|قائدة الفريق رنا الوزان|النهائي «أصعب امتحان»");
    assertThat(triples("برر مدير المسرح الإلغاء بقلة التذاكر."))
        .containsExactly("برر|مدير المسرح|الإلغاء بقلة التذاكر");
  }

  @Test
  void definiteNounAfterAnIndefinitePluralIsTheObject() {
    assertThat(triples("ويعتبر رعاة كثيرون البئر ملكا للجميع."))
        .containsExactly("ويعتبر|رعاة كثيرون|البئر ملكا للجميع");
  }

  @Test
  void whoWasNamedAtTheBeginningGoesOn() {
    String text = "وبحسب الطبيب راشد المالكي، فإن الجرعة صغيرة، لافتا إلى أن المريض تعافى.";
    assertThat(triples(text))
        .containsExactly("وبحسب|الطبيب راشد المالكي|الجرعة صغيرة", "لافتا|-|المريض تعافى");
    assertThat(resolved(text, "لافتا")).isEqualTo("الطبيب راشد المالكي");
  }

  @Test
  void accusativeIsNoSubject() {
    assertThat(triples("وتوقع باعة في السوق ربيعا باردا هذه السنة."))
        .containsExactly("وتوقع|باعة في السوق|ربيعا باردا هذه السنة");
    assertThat(resolved("قالت الهيئة إن الثلج قادم. وحذرت سائقي الشاحنات من الانزلاق.", "وحذرت"))
        .isEqualTo("الهيئة");
    assertThat(triples("ونصح مزارعي الوادي بتأخير البذار."))
        .containsExactly("ونصح|-|بتأخير البذار");
  }

  @Test
  void singlePhraseAfterAJoinedVerbIsWhoIsAccused() {
    assertThat(triples("نفت الإدارة الخبر واتهمت صفحات مجهولة باختلاقه."))
        .contains("واتهمت|-|صفحات مجهولة باختلاقه");
  }

  @Test
  void countedNounBelongsToItsNumber() {
    Reading reading = Reading.of("طالب خمسة وعشرون عاملا في المنجم بصرف الأجور.");
    assertThat(reading.triples()).containsExactly("طالب|خمسة وعشرون عاملا في المنجم|بصرف الأجور");
    assertThat(reading.byCue("طالب").count()).contains(25);
  }

  @Test
  void askingForADeedIsNoNounUnlessGoverned() {
    assertThat(triples("طلبت محاميته نجوى الحداد تأجيل المرافعة."))
        .containsExactly("طلبت|محاميته نجوى الحداد|تأجيل المرافعة");
    assertThat(triples("رفض القاضي طلب المحامية تأجيل المرافعة.")).isEmpty();
    assertThat(triples("طلب القهوة مرة.")).isEmpty();
  }

  @Test
  void adversativeClauseEndsTheClaimAndDeniesIt() {
    assertThat(triples("زعم الوسيط أن البضاعة وصلت، غير أن أمين المخزن نفى ذلك."))
        .containsExactly("زعم|الوسيط|البضاعة وصلت", "نفى|أمين المخزن|البضاعة وصلت");
    assertThat(triples("تأخرت الحافلة ساعتين، إلا أن الشركة نفت ذلك."))
        .containsExactly("نفت|الشركة|تأخرت الحافلة ساعتين");
    assertThat(resolved("أعلن البنك خفض الرسوم، لكنه وعد بمراجعة القرار.", "وعد"))
        .isEqualTo("البنك");
  }

  @Test
  void topicBeforeAPastWithFaqad() {
    assertThat(triples("أما نقيب الصيادلة فقد قال إن المخزون يكفي شهرا."))
        .containsExactly("قال|نقيب الصيادلة|المخزون يكفي شهرا");
  }

  @Test
  void whoIsAskedAnswers() {
    assertThat(resolved("سألت المذيعة الوزير عن موعد الافتتاح، فأجاب بأن الموعد لم يحدد.", "فأجاب"))
        .isEqualTo("الوزير");
    assertThat(resolved("وحين سئل الحارس عن المفتاح قال إنه ضاع.", "قال")).isEqualTo("الحارس");
  }

  @Test
  void replyAndBasisAreNoCues() {
    assertThat(triples("وردا على الشكوى، قالت البلدية إن المصباح أصلح."))
        .containsExactly("قالت|البلدية|المصباح أصلح");
    assertThat(triples("خلصت الجمعية، استنادا إلى القياسات، إلى أن النبع يجف."))
        .containsExactly("خلصت|الجمعية|النبع يجف");
  }

  @Test
  void conformityToWhatSomebodySaid() {
    assertThat(triples("وفقا لما أعلنته مصلحة المياه، فإن الخزان امتلأ."))
        .containsExactly("وفقا لما أعلنته|مصلحة المياه|الخزان امتلأ");
    assertThat(triples("وفقا لما يتطلبه القانون، أغلق الباب.")).isEmpty();
  }

  @Test
  void formulaOfAnonymityBelongsToItsSource() {
    assertThat(triples("ونقلت الإذاعة عن عامل في المنجم، طلب عدم ذكر اسمه، قوله إن السقف متشقق."))
        .contains("قوله|عامل في المنجم، طلب عدم ذكر اسمه|السقف متشقق");
    assertThat(kind("وقال بائع فضل كتمان اسمه إن السعر تضاعف.", "وقال"))
        .isEqualTo(SourceKind.ANONYMOUS);
  }

  @Test
  void whatAnInstitutionWasBusyWithIsNoSource() {
    assertThat(triples("وقالت البلدية في رسالة مفتوحة إن السور سيرمم."))
        .containsExactly("وقالت|البلدية|السور سيرمم");
    assertThat(triples("وقال السفير لدى بلدية الثغر نوال الحكيم إن المعاملات ستستأنف."))
        .containsExactly("وقال|السفير لدى بلدية الثغر نوال الحكيم|المعاملات ستستأنف");
  }

  @Test
  void objectAfterARelativeClauseBetweenCommas() {
    assertThat(triples("أنكر الخباز، الذي حضر متأخرا، كل التهم."))
        .containsExactly("أنكر|الخباز، الذي حضر متأخرا|كل التهم");
  }

  @Test
  void verbWrittenLikeAPrepositionOrANoun() {
    assertThat(triples("وبين المهندس أن الجسر يحتاج إلى دعامة."))
        .containsExactly("وبين|المهندس|الجسر يحتاج إلى دعامة");
    assertThat(triples("وقع خلاف بين المهندس والمقاول على أن يدفع أحدهما.")).isEmpty();
    assertThat(triples("كان وجه المدير شاحبا.")).isEmpty();
  }

  @Test
  void studyThatWasPublishedSomewhere() {
    assertThat(triples("كشفت دراسة أنجزها طلاب ونشرت في مجلة «الشجرة» أن الزيتون يشيخ."))
        .containsExactly("كشفت|دراسة أنجزها طلاب ونشرت في مجلة «الشجرة»|الزيتون يشيخ");
    assertThat(triples("ونشرت في مجلة الشجرة صور نادرة.")).isEmpty();
  }

  @Test
  void thingsAreUncoveredAndPlansDisclosed() {
    assertThat(triples("وكشف العمال عن الجذر القديم.")).isEmpty();
    assertThat(triples("وكشف الوزير عن نية بناء سد.")).containsExactly("وكشف|الوزير|نية بناء سد");
  }

  @Test
  void cueThatInterruptsAQuotation() {
    assertThat(triples("«نمت في القطار»، تتذكر الراقصة، «ثم صحوت في مدينة أخرى»."))
        .containsExactly("تتذكر|الراقصة|نمت في القطار … ثم صحوت في مدينة أخرى");
  }

  @Test
  void whatIsPassedAroundIsAClaimOnlyAsAClause() {
    assertThat(triples("تداول طلاب المعهد أن الامتحان ألغي."))
        .containsExactly("تداول|طلاب المعهد|الامتحان ألغي");
    assertThat(triples("تداول الحاضرون الصور.")).isEmpty();
    assertThat(triples("وصل إلى مكتبنا بيان ورد من الهيئة.")).isEmpty();
    assertThat(triples("لا تقرأ القصيدة على عجل.")).isEmpty();
  }

  @Test
  void oneWordBeforeTheColonMayBeShortForAnInstitution() {
    assertThat(
            Reading.of("الكهرباء: لا تقنين هذا الصيف\nأعلنت مؤسسة الكهرباء تشغيل المحطة الجديدة.")
                .triples())
        .contains(":|الكهرباء|لا تقنين هذا الصيف");
    assertThat(Reading.of("الطقس: غيوم متفرقة\nيبقى الطقس معتدلا في السهول.").triples()).isEmpty();
  }

  @Test
  void personSpokenOfAgainKeepsHerKind() {
    String page = "قال وسيط قبلي إن الهدنة صمدت. وأكد الوسيط أن الطريق مفتوح.";
    assertThat(kind(page, "وأكد")).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(kind("قال سامر الوزان إن القطيع نفق. «بعت البقية»، يضيف الرجل.", "يضيف"))
        .isEqualTo(SourceKind.NAMED_PERSON);
  }
}
