package io.github.isnadarabic.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Mention.Kind;
import io.github.isnadarabic.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final MentionFinder FINDER = MentionFinder.standard();

  private static List<Mention> mentions(String text) {
    return FINDER.apply(Document.of(Page.ofText("test", text))).get(Layer.MENTIONS);
  }

  private static List<String> named(String text, Kind kind) {
    return mentions(text).stream()
        .filter(mention -> mention.kind() == kind)
        .map(mention -> mention.head().of(text))
        .toList();
  }

  @Test
  void familyNameAloneNamesTheSame() {
    List<Mention> found =
        mentions("قال سامي الخطيب آخر وزير للمالية إن العجز كبير. وأضاف الخطيب أن الدين أكبر.");
    assertThat(found)
        .filteredOn(m -> m.kind() == Kind.PERSON && m.name().contains("الخطيب"))
        .hasSize(2);
    assertThat(found.get(0).group()).isEqualTo(found.get(found.size() - 1).group());
  }

  @Test
  void speakingInANameIsNoName() {
    assertThat(named("قال الناطق باسم خفر السواحل إن البحر هائج.", Kind.PERSON))
        .doesNotContain("باسم");
    assertThat(named("قال الوزير باسم خالد إن البحر هائج.", Kind.PERSON)).contains("باسم خالد");
  }

  @Test
  void unseenNameAfterATitle() {
    assertThat(named("وصل الدكتور نعمان شلهوب أمس.", Kind.PERSON)).containsExactly("نعمان شلهوب");
  }

  @Test
  void unseenNameAsSubjectOfAReportingVerb() {
    assertThat(named("وأضاف القشتالي أن السوق هادئة.", Kind.PERSON)).containsExactly("القشتالي");
  }

  @Test
  void officeWithTitlesBeforeTheName() {
    Mention found = mentions("استقبل وزير النقل البري مروان عيتاني الوفد.").get(0);
    assertThat(found.titles()).containsExactly("وزير النقل البري");
  }

  @Test
  void organisationsAndPlaces() {
    assertThat(named("أعلنت وزارة الصحة في بغداد خطتها.", Kind.ORGANISATION))
        .containsExactly("وزارة الصحة");
    assertThat(named("أعلنت وزارة الصحة في بغداد خطتها.", Kind.PLACE)).containsExactly("بغداد");
  }

  @Test
  void ministryAloneAndCapitalForItsState() {
    List<Mention> found =
        mentions("أعلنت وزارة الطاقة عقدا مع روسيا. وقالت الوزارة إن موسكو وافقت.");
    assertThat(found.get(0).group()).isEqualTo(found.get(2).group());
    assertThat(found.get(1).group()).isEqualTo(found.get(3).group());
  }

  @Test
  void institutionEndsWhereItsAdjectivesEnd() {
    assertThat(named("استقبل المجلس الأعلى النائبة هند الوزان.", Kind.ORGANISATION))
        .containsExactly("المجلس الأعلى");
    assertThat(named("وقع الاتحاد العام للصيادين عقدا جديدا.", Kind.ORGANISATION))
        .containsExactly("الاتحاد العام للصيادين");
    assertThat(named("تخرجت في جامعة الخرطوم.", Kind.ORGANISATION))
        .containsExactly("جامعة الخرطوم");
  }

  @Test
  void commonWordsAreNoPlaces() {
    assertThat(named("كان الطقس صحوا وإن هبت ريح.", Kind.PLACE)).isEmpty();
    assertThat(named("وصل الوفد إلى تونس.", Kind.PLACE)).containsExactly("تونس");
  }

  @Test
  void shortNameInBracketsNamesTheSame() {
    List<Mention> found =
        mentions("قالت شركة المياه (نيسان) إن الضخ توقف. وأضافت نيسان أنه سيعود.");
    assertThat(found).extracting(Mention::group).containsOnly(found.get(0).group());
  }

  @Test
  void namesOfSeveralParts() {
    assertThat(named("حضر كمال الوزان وإيمان بن ناصر.", Kind.PERSON))
        .containsExactly("كمال الوزان", "وإيمان بن ناصر");
    assertThat(named("قال اللواء الركن صباح الحربي إن الطريق سالك.", Kind.PERSON))
        .containsExactly("صباح الحربي");
    assertThat(named("انتظر اللواء صباح الاثنين.", Kind.PERSON)).doesNotContain("صباح الاثنين");
  }
}
