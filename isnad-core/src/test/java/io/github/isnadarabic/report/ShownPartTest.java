package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShownPartTest {
  private static final String FILLER = "كان الجسر القديم مغلقا أمام السيارات. ";
  private static final String CLAIM = "وقال الوزير سامي الكوثري إن هـ.ـجوم 3 مارس 2024 انتهى. ";

  private static String view(Report report) throws IOException {
    return WrittenReport.of(new HtmlView(Labels.of(Language.EN)), report);
  }

  private static List<String> all(String regex, String html) {
    return Pattern.compile(regex).matcher(html).results().map(m -> m.group(1)).toList();
  }

  @Test
  void aPageOfCommonLengthIsShownWhole() throws IOException {
    Report report = ExampleReport.of(ExampleReport.ARTICLE);
    assertThat(ShownPart.of(report).report()).isSameAs(report);
    assertThat(view(report)).doesNotContain("too long for a browser");
  }

  @Test
  void ofALongPageTheBeginningIsShownAndWhatIsLeftOutIsTold() throws IOException {
    String filler = FILLER.repeat(ShownPart.LONGEST / FILLER.length());
    Report report =
        ExampleReport.of("عنوان\n" + CLAIM + "\n" + filler + "\n" + CLAIM + "\n" + CLAIM);
    String html = view(report);
    assertThat(html)
        .contains(
            "Characters shown: %,d of %,d."
                .formatted(
                    ShownPart.of(report).characters(), ShownPart.characters(report.paragraphs())));
    assertThat(all("(class=\"cut\")", html)).hasSize(2);
    assertThat(all("<mark id=\"(d\\d+)\"", html)).containsExactly("d1");
    assertThat(html).as("what stands on top is of the whole").contains("<dd><bdi>3</bdi></dd>");
    Set<String> ids = new HashSet<>(all(" id=\"([^\"]+)\"", html));
    assertThat(all("href=\"#([^\"]+)\"", html)).isNotEmpty().allMatch(ids::contains);
  }

  @Test
  void aHeadlineWithoutEndIsShownByItsBeginning() throws IOException {
    Report report = ReportText.of("ع".repeat(1_000_000) + "\nنص");
    assertThat(view(report)).contains("too long for a browser").hasSizeLessThan(100_000);
  }

  @Test
  void aParagraphWithoutSpacesIsShownInPieces() {
    ShownPart shown = ShownPart.of(ReportText.of("ع\n" + "ب".repeat(50_000)));
    assertThat(shown.isWhole()).isTrue();
    assertThat(shown.pieces()).hasSize(5);
    assertThat(shown.characters()).isEqualTo(50_000);
  }
}
