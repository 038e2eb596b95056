package io.github.isnadarabic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.RandomText;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Reuse.Change;
import io.github.isnadarabic.model.Reuse.ChangeKind;
import io.github.isnadarabic.model.Reuse.Direction;
import io.github.isnadarabic.model.Reuse.Passage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in common between a page and one or two articles. */
class ReuseFinderTest {
  private static final String FIRE =
      "اندلع حريق هائل فجر الخميس في مستودعات ميناء السيب وأتى على أطنان من الحبوب المستوردة.";
  private static final String BRIGADES =
      "وقال قائد فرق الإطفاء مروان الزغبي إن 45 إطفائيا شاركوا في إخماد النيران طوال سبع ساعات.";
  private static final String LOSSES =
      "وقدرت غرفة التجارة الخسائر الأولية بنحو 12 مليون ريال دون تسجيل إصابات بين عمال الأرصفة.";
  private static final String INQUIRY =
      "وفتحت النيابة تحقيقا لمعرفة أسباب الماس الكهربائي الذي أصاب لوحة التوزيع الرئيسية.";
  private static final String ARTICLE = String.join("\n", FIRE, BRIGADES, LOSSES, INQUIRY);

  private static Sources only(Article... articles) {
    return words -> {
      float[] novelty = new float[words.size()];
      Arrays.fill(novelty, 1);
      List<Sources.Candidate> candidates =
          Stream.of(articles)
              .map(a -> new Sources.Candidate(a, AlignedText.unchanged(a.text())))
              .toList();
      return new Sources.Found(candidates, novelty);
    };
  }

  private static List<Reuse> trace(String page, String... articles) {
    Article[] all = new Article[articles.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Article.of("a" + i, articles[i]);
    }
    try {
      return new ReuseFinder(only(all)).find(AlignedText.unchanged(page), Optional.empty());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Change> changes(String page) {
    return trace(page, ARTICLE).stream()
        .flatMap(reuse -> reuse.passages().stream())
        .flatMap(passage -> passage.changes().stream())
        .toList();
  }

  private static void isChanged(ChangeKind kind, String page, String inSource, String inCopy) {
    assertThat(changes(page))
        .anySatisfy(
            change -> {
              assertThat(change.kind()).isEqualTo(kind);
              assertThat(change.source().of(ARTICLE)).isEqualTo(inSource);
              assertThat(change.copy().of(page)).isEqualTo(inCopy);
            });
  }

  @Test
  void aCopyIsOnePassageAndKept() {
    List<Reuse> found = trace("عنوان آخر\n" + ARTICLE, ARTICLE);
    assertThat(found).hasSize(1);
    Passage passage = found.get(0).passages().get(0);
    assertThat(passage.source().of(ARTICLE)).isEqualTo(ARTICLE.substring(0, ARTICLE.length() - 1));
    assertThat(passage.isKept()).isTrue();
    assertThat(found.get(0).dropped()).isEmpty();
  }

  @Test
  void punctuationMarksAndHamzasMakeNoDifference() {
    String page = ARTICLE.replace(".", "").replace("أ", "ا").replace("ة", "ه").replace("و", "وُ");
    assertThat(trace(page, ARTICLE))
        .singleElement()
        .satisfies(r -> assertThat(r.passages().get(0).isKept()).isTrue());
  }

  @Test
  void sentencesInAnotherOrderAreFoundAll() {
    String page = String.join(" ", INQUIRY, LOSSES, BRIGADES, FIRE);
    int covered =
        trace(page, ARTICLE).get(0).passages().stream().mapToInt(p -> p.copy().length()).sum();
    assertThat(covered).isGreaterThan(page.length() * 9 / 10);
  }

  @Test
  void whatIsLeftOutIsTold() {
    Reuse reuse = trace(LOSSES + "\n" + INQUIRY, ARTICLE).get(0);
    assertThat(reuse.dropped())
        .singleElement()
        .satisfies(span -> assertThat(span.of(ARTICLE)).startsWith("اندلع").endsWith("سبع ساعات"));
  }

  @Test
  void aStitchedPageHasTwoSources() {
    String other =
        "تعاقد نادي النجمة مع المهاجم البرازيلي ويلتون بيريرا لثلاثة مواسم قادما من فريق كوريتيبا"
            + " بعد اجتيازه الفحوص الطبية صباح أمس في مستشفى الشفاء التخصصي.";
    assertThat(trace(ARTICLE + "\n" + other, ARTICLE, other))
        .extracting(reuse -> reuse.source().id())
        .containsExactly("a0", "a1");
  }

  @Test
  void ofTwoNearSourcesTheNearestIsNamed() {
    String older = String.join("\n", FIRE, LOSSES);
    assertThat(trace(ARTICLE, older, ARTICLE))
        .extracting(reuse -> reuse.source().id())
        .containsExactly("a1");
  }

  @Test
  void aChangedNumberIsTold() {
    isChanged(ChangeKind.NUMBER, ARTICLE.replace("45", "٥٤"), "45", "٥٤");
    isChanged(ChangeKind.NUMBER, ARTICLE.replace("12 مليون", "20 مليون"), "12", "20");
  }

  @Test
  void digitsOfAnotherScriptAreNoChange() {
    assertThat(changes(ARTICLE.replace("45", "٤٥"))).isEmpty();
  }

  @Test
  void aChangedNameIsTold() {
    isChanged(ChangeKind.NAME, ARTICLE.replace("مروان", "سامي"), "مروان", "سامي");
  }

  @Test
  void aSwappedVerbOfSayingIsTold() {
    isChanged(ChangeKind.VERB, ARTICLE.replace("وقال", "وكشف"), "وقال", "وكشف");
  }

  @Test
  void aNegationPutInIsTold() {
    isChanged(
        ChangeKind.NEGATION, ARTICLE.replace("وفتحت النيابة", "ولم وفتحت النيابة"), "", "ولم");
  }

  @Test
  void aDroppedAttributionIsTold() {
    String page = ARTICLE.replace("وقال قائد فرق الإطفاء مروان الزغبي إن ", "");
    assertThat(changes(page)).extracting(Change::kind).contains(ChangeKind.ATTRIBUTION);
  }

  @Test
  void daysTellWhoWasFirst() throws IOException {
    Article dated =
        new Article(
            "a",
            Optional.empty(),
            ARTICLE,
            Optional.of("03/02/2024"),
            Optional.empty(),
            Optional.empty());
    ReuseFinder finder = new ReuseFinder(only(dated));
    AlignedText page = AlignedText.unchanged(ARTICLE);
    assertThat(finder.find(page, Optional.of("2024-02-04T10:00")).get(0).direction())
        .isEqualTo(Direction.FROM_SOURCE);
    assertThat(finder.find(page, Optional.of("2024-02-01")).get(0).direction())
        .isEqualTo(Direction.TO_SOURCE);
    assertThat(finder.find(page, Optional.of("أمس")).get(0).direction())
        .isEqualTo(Direction.UNKNOWN);
  }

  @Test
  void versesAndFormulasAreNoReuse() {
    String verse =
        "يا أيتها النفس المطمئنة ارجعي إلى ربك راضية مرضية فادخلي في عبادي وادخلي جنتي"
            + " تغمد الله الفقيد بواسع رحمته وأسكنه فسيح جناته وألهم أهله وذويه الصبر والسلوان";
    assertThat(trace("رحل أمس الفنان القدير. " + verse, "توفي الشاعر بعد مرض. " + verse)).isEmpty();
    String marked =
        "﴿ فبأي آلاء ربكما تكذبان مرج البحرين يلتقيان بينهما برزخ لا يبغيان يخرج منهما اللؤلؤ والمرجان ﴾";
    assertThat(trace("افتتح الحفل. " + marked, "ختم الدرس. " + marked)).isEmpty();
  }

  @Test
  void textsOfOneSubjectAreNoReuse() {
    String other =
        "سيطر رجال الإطفاء على حريق في مصنع للدهانات بالمنطقة الصناعية، ولم تسجل إصابات، فيما قال"
            + " مصدر إن النيابة تحقق في أسباب الحريق.";
    assertThat(trace(other, ARTICLE)).isEmpty();
  }

  @Test
  void passagesSliceTheirTexts() {
    RandomText random = new RandomText(11);
    for (int i = 0; i < 300; i++) {
      String page = random.next(20) + FIRE + random.next(20) + LOSSES + BRIGADES + random.next(10);
      for (Reuse reuse : trace(page, random.next(9) + ARTICLE)) {
        for (Passage passage : reuse.passages()) {
          assertThat(passage.copy().end()).isLessThanOrEqualTo(page.length());
          assertThat(passage.source().end()).isLessThanOrEqualTo(reuse.source().text().length());
          passage
              .words()
              .forEach(pair -> assertThat(passage.copy().contains(pair.copy())).isTrue());
        }
      }
    }
  }

  @Test
  void anythingIsHeldAgainstAnything() {
    RandomText random = new RandomText(3);
    for (int i = 0; i < 500; i++) {
      assertThat(trace(random.next(40), random.next(40))).isNotNull();
    }
    String equal = "كلمة ".repeat(100_000);
    assertThat(trace(equal, equal)).hasSizeLessThan(2);
  }
}
