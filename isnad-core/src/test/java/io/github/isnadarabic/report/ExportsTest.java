package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.attribution.Reading;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.time.TimeTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

class ExportsTest {
  private static final String ARTICLE =
      "قال الوالي سامي المنصوري \uD83D\uDE00 إن الماء عاد.\nونقلت وكالة الضفاف عن مصدر أمني طلب عدم"
          + " ذكر اسمه قوله إن الجسر\nأغلق يوم 3 مارس 2024. ونفى الوزير علمه بالأمر.";

  /** TIMEX3 and its attributes as TimeML 1.2.1 has them, in the words of a DTD. */
  private static final String TIMEML =
      """
      <!DOCTYPE TimeML [
      <!ELEMENT TimeML (#PCDATA|TIMEX3)*>
      <!ELEMENT TIMEX3 (#PCDATA)>
      <!ATTLIST TIMEX3
        tid ID #REQUIRED
        type (DATE|TIME|DURATION|SET) #REQUIRED
        value NMTOKEN #REQUIRED
        mod (BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX) #IMPLIED
        functionInDocument (CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|RECEPTION_TIME|NONE) "NONE">
      ]>
      """;

  private static Report report(String text) {
    Document read = Reading.of(text).document();
    return new Report(TimeTagger.standard().apply(read));
  }

  private static String of(ReportWriter writer, String text) throws IOException {
    return WrittenReport.of(writer, report(text));
  }

  private static String codePoints(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Test
  void bratSpansCoverTheirWordsInCodePoints() throws IOException {
    String ann = of(new BratReport(), ARTICLE);
    Pattern bound = Pattern.compile("T\\d+\t[A-Za-z]+ ([0-9 ;]+)\t(.+)");
    List<Matcher> lines = ann.lines().map(bound::matcher).filter(Matcher::matches).toList();
    assertThat(lines).isNotEmpty();
    for (Matcher line : lines) {
      StringBuilder words = new StringBuilder();
      for (String piece : line.group(1).split(";", -1)) {
        String[] ends = piece.split(" ", -1);
        words.append(words.isEmpty() ? "" : " ");
        words.append(codePoints(ARTICLE, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
      assertThat(words.toString()).isEqualTo(line.group(2)).doesNotContain("\n");
    }
  }

  @Test
  void everyBratLineIsOfTheFormatAndRefersToLinesThatAreThere() throws IOException {
    String ann = of(new BratReport(), ARTICLE);
    String line =
        "T\\d+\t\\w+ \\d+ \\d+(;\\d+ \\d+)*\t[^\t]+|A\\d+\tKind T\\d+ \\w+"
            + "|E\\d+\tCue:T\\d+( (Source|Content):T\\d+| In:E\\d+)*|#\\d+\tAnnotatorNotes T\\d+\t[^\t]+";
    assertThat(ann.lines()).isNotEmpty().allMatch(l -> l.matches(line));
    Set<String> ids = new HashSet<>(ann.lines().map(l -> l.split("\t", -1)[0]).toList());
    Matcher references = Pattern.compile("(?<=[: ])[TE]\\d+(?=[ \t\n])").matcher(ann);
    assertThat(references.results().map(r -> r.group())).isNotEmpty().allMatch(ids::contains);
    assertThat(ann).containsPattern("E\\d+\tCue:T\\d+ Source:T\\d+ Content:T\\d+ In:E\\d+");
  }

  @Test
  void webAnnotationsFindTheirWordsByPositionAndByQuotation() throws IOException {
    String json = of(new JsonLdReport(), ARTICLE);
    assertThat(json).startsWith("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",");
    Pattern target =
        Pattern.compile(
            "\"start\":(\\d+),\"end\":(\\d+)},\\{\"type\":\"TextQuoteSelector\","
                + "\"exact\":\"([^\"]*)\",\"prefix\":\"([^\"]*)\",\"suffix\":\"([^\"]*)\"");
    Matcher found = target.matcher(json);
    int count = 0;
    while (found.find()) {
      count++;
      int start = Integer.parseInt(found.group(1));
      int end = Integer.parseInt(found.group(2));
      String exact = found.group(3).replace("\\n", "\n");
      assertThat(codePoints(ARTICLE, start, end)).isEqualTo(exact);
      assertThat(ARTICLE)
          .contains((found.group(4) + found.group(3) + found.group(5)).replace("\\n", "\n"));
    }
    assertThat(count).isPositive();
  }

  @Test
  void draftsOfReviewsRateNothing() throws IOException {
    String json = of(new ClaimReviewReport(), ARTICLE.replace("\uD83D\uDE00 ", ""));
    assertThat(json)
        .contains("\"@context\":\"https://schema.org\"", "\"claimReviewed\":\"الماء عاد\"")
        .contains("\"author\":{\"@type\":\"Person\",\"name\":\"الوالي سامي المنصوري\"}")
        .contains("\"ratingValue\":null,\"alternateName\":\"\"")
        .doesNotContainPattern("\"ratingValue\":[^n]");
  }

  @Test
  void timesStandInTheTextAsTimeMlHasThem() throws Exception {
    String source = "وصل في 3 مارس 2024 & غادر <بعد> يومين، أو نحو ثلاثة أيام.";
    Element root = timeml(of(new Timex3Report(), source));
    assertThat(root.getTextContent().strip()).isEqualTo(source);
    Map<String, String> values = new HashMap<>();
    NodeList times = root.getElementsByTagName("TIMEX3");
    for (int i = 0; i < times.getLength(); i++) {
      Element time = (Element) times.item(i);
      values.put(time.getTextContent(), time.getAttribute("value"));
    }
    assertThat(values).containsEntry("3 مارس 2024", "2024-03-03");
  }

  private static Element timeml(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    String typed = xml.replaceFirst("\n", Matcher.quoteReplacement("\n" + TIMEML));
    return builder
        .parse(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  /** Takes every complaint for an error. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }

  @Test
  void anyTextGoesThroughEveryFormat() throws Exception {
    Random random = new Random(7);
    String[] pieces = {
      "قال ",
      "الوزير سامي ",
      "إن ",
      "\uD83D",
      "\uDE00",
      "\uD83D\uDE00",
      "\n",
      "<",
      "&",
      "\"",
      "\u0000",
      "\u202E",
      "3 مارس 2024",
      "الح..رب ",
      "\t",
      ".",
      "]]>",
      "\uFFFF",
      "\r",
      "هـ.ـجوم "
    };
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Report report =
          new Report(
              TimeTagger.standard()
                  .apply(Reading.of(Page.ofText("p", text.toString()).source()).document()));
      for (ReportWriter writer :
          List.of(
              new JsonLdReport(),
              new BratReport(),
              new ClaimReviewReport(),
              new HtmlReport(Labels.of(Language.AR)))) {
        assertThat(WrittenReport.of(writer, report)).isNotNull();
      }
      timeml(WrittenReport.of(new Timex3Report(), report));
    }
  }
}
