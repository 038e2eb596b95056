package io.github.isnadarabic.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {
  private static final String TITLE = "بلدية النخيل تفتح الحديقة العامة بعد عام من الإغلاق";
  private static final String FIRST =
      "أعلنت بلدية النخيل صباح الأحد فتح الحديقة العامة أمام الزوار بعد عام كامل من الإغلاق بسبب الصيانة.";
  private static final String SECOND =
      "وقال رئيس البلدية سامر الحداد إن كلفة الأعمال بلغت مليوني دينار، وإن الدخول سيبقى مجانيا للجميع.";
  private static final String THIRD =
      "ورحب سكان الحي بالقرار، وطالبوا بزيادة عدد الحراس في ساعات المساء.";

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static Page page(String head, String body) {
    return Reading.one(
        "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
  }

  private static Page around(String before, String after) {
    return page(
        "<title>" + TITLE + " - صوت النخيل</title>",
        "<h1>" + TITLE + "</h1>" + before + paragraphs() + after);
  }

  private static void assertStory(Page page) {
    assertThat(Reading.headline(page)).isEqualTo(TITLE);
    assertThat(Reading.blocks(page)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void theSourceIsHeadlineBylineAndBlocksALineEach() {
    Page page = around("<div>بقلم: ليلى حسن</div>", "");

    assertThat(page.source()).isEqualTo(String.join("\n", TITLE, "ليلى حسن", FIRST, SECOND, THIRD));
    assertStory(page);
    assertThat(page.problems()).isEmpty();
    assertThat(page.provenance().format()).isEqualTo(Format.HTML);
  }

  @Test
  void aDeclaredCharsetThatIsWrongIsToldAndTheTextRead() {
    String html = "<html><head><meta charset=utf-8></head><h1>" + TITLE + "</h1>" + paragraphs();
    Page page = Reading.one(html.getBytes(Charset.forName("windows-1256")));

    assertStory(page);
    assertThat(Reading.codes(page)).containsExactly(Code.WRONG_CHARSET);
  }

  @Test
  void textIsKeptAsWrittenButForWhiteSpace() {
    Page page =
        page(
            "",
            "<h1>"
                + TITLE
                + "</h1><p>أعلــنت  البلدية\n\tأنّ&nbsp;&nbsp;الحديقة «مفتوحة»"
                + " أم\u200cدرمان &lt;اليوم&gt; ﷺ&zwnj;.</p>");

    assertThat(Reading.blocks(page))
        .containsExactly("أعلــنت البلدية أنّ الحديقة «مفتوحة» أم\u200cدرمان <اليوم> ﷺ\u200c.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>اقرأ أيضا: <a href=x>خبر آخر لا شأن له بالحديقة ولا بالبلدية</a></p>",
        "<p><strong>إقرأ أيضاً</strong> <a href=x>خبر آخر لا شأن له بالحديقة</a></p>",
        "<p>شاهد أيضًا: خبر آخر لا شأن له بالحديقة ولا بالبلدية</p>",
        "<h3>مواضيع ذات صلة</h3><ul><li><a href=x>خبر آخر لا شأن له بالحديقة</a></li></ul>",
        "<div class=\"share-box\">شارك الخبر مع أصدقائك على كل مواقع التواصل</div>",
        "<div>إعلان</div>",
        "<p>إشهار</p>",
        "<figure><img src=x><figcaption>مدخل الحديقة قبل فتحها صباح أمس الأحد في النخيل</figcaption></figure>",
        "<aside><p>نص جانبي طويل لا علاقة له بالخبر ولا ينبغي أن يظهر في متن المقال.</p></aside>",
        "<div style=\"display: none\"><p>نص مخفي طويل لا علاقة له بالخبر ولا يراه القارئ.</p></div>",
        "<div class=\"newsletterBox\"><p>اشترك في نشرتنا لتصلك أخبار المدينة كل صباح بلا مقابل.</p></div>"
      })
  void furnitureBetweenParagraphsIsLeftOut(String furniture) {
    assertStory(
        page(
            "<title>" + TITLE + "</title>",
            "<h1>"
                + TITLE
                + "</h1><div class=content><p>"
                + FIRST
                + "</p>"
                + furniture
                + "<p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>التعليقات (2)</h3><p>تعليق طويل من قارئ لا يعجبه شيء في هذه المدينة أبدا يا جماعة.</p>",
        "<div id=comments><p>تعليق طويل من قارئ لا يعجبه شيء في هذه المدينة أبدا يا جماعة.</p></div>",
        "<p>الوسوم: حديقة، بلدية، النخيل</p>",
        "<p>المصدر: صوت النخيل ووكالات</p>",
        "<footer><p>جميع الحقوق محفوظة لموقع صوت النخيل</p></footer>",
        "<p>© 2024 جميع الحقوق محفوظة لموقع صوت النخيل</p>"
      })
  void furnitureAfterTheArticleIsLeftOut(String furniture) {
    assertStory(around("", furniture));
  }

  @Test
  void wordsOfFurnitureInsideOfProseDoNoHarm() {
    String prose =
        "شاهد عيان قال إن المزيد من الزوار وصلوا بعد الظهر، وإن مواضيع كثيرة نوقشت هناك.";
    Page page = around("<p>" + prose + "</p>", "");

    assertThat(Reading.blocks(page)).containsExactly(prose, FIRST, SECOND, THIRD);
  }

  @Test
  void aStoryThatGoesOnElsewhereIsTold() {
    Page page =
        around(
            "",
            "<p>لمتابعة القراءة اضغط على الصفحة التالية</p><div><a href=2>الصفحة التالية</a></div>");

    assertStory(page);
    assertThat(Reading.codes(page)).containsExactly(Code.CONTINUED_ELSEWHERE);
  }

  @Test
  void theNextArticleIsNotTheStoryGoingOn() {
    Page page = around("", "<nav><a rel=next href=x>التالي: خبر آخر</a></nav>");

    assertStory(page);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void anOldLayoutOfTablesFontsAndBreaksIsRead() {
    Page page =
        page(
            "<title>" + TITLE + "</title>",
            "<table><tr><td><a href=1>أخبار</a><br><a href=2>رياضة</a></td><td><font size=5>"
                + TITLE
                + "</font><br><font size=2>الأحد 5 أيار 2024</font><br><br>"
                + FIRST
                + "<BR><BR>"
                + SECOND
                + "<br><br>"
                + THIRD
                + "</td></tr></table>");

    assertStory(page);
    assertThat(Reading.published(page)).isEqualTo("2024-05-05");
  }

  @Test
  void aSingleBreakInsideTextIsNoParagraphWhereDoubleOnesAre() {
    String broken = SECOND.replaceFirst("، ", "،<br>");
    Page page =
        page(
            "<title>" + TITLE + "</title>",
            "<div>" + FIRST + "<br><br>" + broken + "<br><br>" + THIRD + "</div>");

    assertStory(page);
  }

  @Test
  void textThatStandsInADivIsRead() {
    assertStory(
        page(
            "<title>" + TITLE + "</title>",
            "<div class=t>"
                + TITLE
                + "</div><div>"
                + FIRST
                + "<div>"
                + SECOND
                + "</div>"
                + THIRD
                + "</div>"));
  }

  @Test
  void subHeadingsListsAndQuotationsAreBlocks() {
    Page page =
        around(
            "",
            "<h2>كلفة الأعمال</h2><ul><li>مليونا دينار للحديقة.</li><li>ألف للحراس.</li></ul>"
                + "<blockquote>«الحديقة لنا جميعا»</blockquote><p>وستفتح الحديقة أبوابها في السابعة صباحا.</p>");

    assertThat(Reading.blocks(page))
        .endsWith(
            "كلفة الأعمال",
            "مليونا دينار للحديقة.",
            "ألف للحراس.",
            "«الحديقة لنا جميعا»",
            "وستفتح الحديقة أبوابها في السابعة صباحا.");
  }

  @Test
  void theVisibleHeadlineThatAgreesWithTheTitleIsTheHeadline() {
    Page page =
        page(
            "<title>" + TITLE + " | صوت النخيل</title>",
            "<h1>صوت النخيل جريدة يومية</h1><h2>" + TITLE + "</h2>" + paragraphs());

    assertStory(page);
  }

  @Test
  void aHeadlineThatIsNowhereVisibleComesFromMetadata() {
    Page page =
        page(
            "<meta property=og:title content=\"" + TITLE + "\">",
            "<div>" + paragraphs() + "</div>");

    assertStory(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "<div>كتب: محمود عبد السلام</div> -> محمود عبد السلام",
        "<div>كتبت سعاد علي</div> -> سعاد علي",
        "<div id=meta>تقرير/ هند صالح - 5 مايو 2024</div> -> هند صالح",
        "<span class=author-name>نادية كرم</span> -> نادية كرم",
        "<a rel=author href=x>نادية كرم</a> -> نادية كرم",
        "<div class=byline>بواسطة <span>نادية كرم</span></div> -> نادية كرم",
        "<div>إعداد وتحرير: نادية كرم | 5 مايو 2024</div> -> نادية كرم"
      })
  void theSignatureIsReadWithoutItsWords(String signature, String name) {
    Page page = around(signature, "");

    assertThat(Reading.byline(page)).isEqualTo(name);
    assertStory(page);
  }

  @Test
  void jsonLdInAGraphNamesAuthorsAndDate() {
    Page page =
        page(
            "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":"
                + "[\"NewsArticle\"],\"headline\":\""
                + TITLE
                + "\",\"datePublished\":\"2024-05-05T10:00:00+03:00\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"هند صالح\"},{\"@type\":\"Person\",\"name\":\"علي نور\"}]}]}"
                + "</script>",
            paragraphs());

    assertStory(page);
    assertThat(Reading.byline(page)).isEqualTo("هند صالح، علي نور");
    assertThat(Reading.published(page)).isEqualTo("2024-05-05T10:00:00+03:00");
  }

  @Test
  void aBodyThatOnlyJsonLdHasIsRead() {
    Page page =
        page(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
                + TITLE
                + "\",\"articleBody\":\""
                + FIRST
                + "\\n\\n"
                + SECOND
                + "\\n"
                + THIRD
                + "\"}</script>",
            "<div id=app></div>");

    assertStory(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=article:published_time content=\"2024-05-14 09:30\">",
        "<meta name=DC.date content=\"2024-05-14T09:30\">",
        "<meta itemprop=datePublished content=\"2024-05-14T09:30\">"
      })
  void theDateOfMetadataIsIso(String meta) {
    assertThat(Reading.published(page(meta, paragraphs()))).isEqualTo("2024-05-14T09:30");
  }

  @Test
  void todaysDateAtThePagesTopIsNotTheDateOfPublication() {
    Page page =
        page(
            "<title>" + TITLE + "</title>",
            "<div class=today>الجمعة 17 مايو 2024</div><h1>"
                + TITLE
                + "</h1>"
                + "<div>آخر تحديث: 15/5/2024</div><div>نشر: 14/5/2024</div>"
                + paragraphs());

    assertThat(Reading.published(page)).isEqualTo("2024-05-14");
  }

  @Test
  void theAddressIsTheCanonicalOne() {
    Page page = page("<link rel=canonical href=\"https://x.example/1\">", paragraphs());

    assertThat(page.provenance().address()).contains("https://x.example/1");
  }

  @Test
  void aPageWithoutAnArticleSaysSo() {
    Page page = page("", "<nav><a href=1>أخبار</a> <a href=2>رياضة</a></nav>");

    assertThat(Reading.codes(page)).containsExactly(Code.NO_HEADLINE, Code.NO_BODY);
    assertThat(page.source()).isEmpty();
  }

  @Test
  void aPageInAnotherLanguageIsReadAndTold() {
    Page page =
        page(
            "<title>City opens its park after a year</title>",
            "<h1>City opens its park after a year</h1><p>The mayor said on Sunday that the park is open.</p>");

    assertThat(Reading.codes(page)).containsExactly(Code.NOT_ARABIC);
    assertThat(Reading.blocks(page)).hasSize(1);
  }
}
