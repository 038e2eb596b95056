package io.github.isnadarabic.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.model.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile and random input: never an exception, always pages whose spans are inside their source.
 */
class RobustnessTest {
  private static final String STORY =
      "<h1>افتتاح الحديقة العامة في المدينة</h1>"
          + "<p>قال رئيس البلدية يوم الأحد إن الحديقة العامة صارت مفتوحة للجميع.</p>";
  private static final Duration NOT_FOR_EVER = Duration.ofMinutes(2);

  private static void check(Page page) {
    List<SourceSpan> spans = new ArrayList<>(page.blocks());
    page.headline().ifPresent(spans::add);
    page.byline().ifPresent(spans::add);
    for (SourceSpan span : spans) {
      String text = span.of(page.source());
      assertThat(text).isNotEmpty().isEqualTo(text.strip());
    }
    assertThat(page.problems()).noneMatch(problem -> problem.code() == Code.INTERNAL);
    assertThat(page.source().isEmpty()).isEqualTo(spans.isEmpty());
  }

  private static Page readSoon(String html) {
    return Assertions.assertTimeoutPreemptively(NOT_FOR_EVER, () -> Reading.one(html));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void randomBytesNeverThrow(Format format) {
    Random random = new Random(20240514);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      Reading.all(bytes, format).forEach(RobustnessTest::check);
      Reading.all(bytes).forEach(RobustnessTest::check);
    }
  }

  @Test
  void samplesWithRandomDamageNeverThrow() throws Exception {
    Random random = new Random(4711);
    try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
      for (Path sample : samples.filter(Files::isRegularFile).sorted().toList()) {
        damageAndRead(Files.readAllBytes(sample), random);
      }
    }
  }

  private static void damageAndRead(byte[] whole, Random random) {
    for (int round = 0; round < 15; round++) {
      byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int n = random.nextInt(20); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Reading.all(bytes).forEach(RobustnessTest::check);
    }
  }

  @Test
  void randomTagsNeverThrow() {
    String[] parts = {
      "<p>",
      "</p>",
      "<br>",
      "<br><br>",
      "<div class=\"ad\">",
      "</div>",
      "<h1>",
      "</h1>",
      "<a href=x>",
      "</a>",
      "<table>",
      "<tr><td>",
      "<li>",
      "خبر عاجل من المدينة",
      "قال المصدر إن الأمر انتهى.",
      "&nbsp;",
      "اقرأ أيضا: ",
      "كتب: أحمد",
      "5/3/2024",
      "<script>",
      "</script>",
      "<article>",
      "</article>",
      "&#0;",
      "<",
      "<time datetime=\"2024\">",
      "<span class=\"author\">",
      "</span>",
      "التعليقات",
      "\0",
      "🤲",
      "\uD800"
    };
    Random random = new Random(99);
    for (int i = 0; i < 1500; i++) {
      StringBuilder html = new StringBuilder("<html>");
      for (int n = random.nextInt(60); n > 0; n--) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      check(Reading.one(html.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<font color=red>", "<table><tr><td>", "<ul><li>", "<a href=x>"})
  void htmlNested100000DeepIsReadInAFewSeconds(String tag) {
    Page page = readSoon("<html><body>" + STORY + tag.repeat(100_000) + "نص في العمق");

    assertThat(Reading.headline(page)).isEqualTo("افتتاح الحديقة العامة في المدينة");
    check(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=author>أحمد</span>",
        "<time datetime=x>5 أيار</time>",
        "<span class=d>5/5/2024</span>",
        "<meta name=author content=x>",
        "<b>س</b> | ",
        "<a href=x class=author>اقرأ أيضا: خبر</a>",
        "نص<br>نص<br><br><b>نص<br></b>",
        "<script type=\"application/ld+json\">[]</script>"
      })
  void aPartRepeated100000TimesIsReadInAFewSeconds(String part) {
    String title = "<title>" + "خبر | ".repeat(100_000) + "</title>";
    check(readSoon("<html>" + title + "<body>" + part.repeat(100_000) + STORY));
    check(readSoon("<html>" + title + "<body>" + STORY + part.repeat(100_000)));
    check(readSoon("<html><body><div class=author itemprop=author>" + part.repeat(100_000)));
  }

  @Test
  void nestingTooDeepIsTold() {
    Page page = readSoon("<html><body>" + STORY + "<div>".repeat(100_000) + "نص في العمق");

    assertThat(Reading.codes(page)).contains(Code.TOO_LARGE);
  }

  @Test
  void tooManyTagsAreToldAndTheBeginningIsRead() {
    Page page = readSoon("<html><body>" + STORY + "<i>".repeat(5_000_000));

    assertThat(Reading.codes(page)).contains(Code.TOO_LARGE);
    assertThat(Reading.blocks(page)).hasSize(1);
  }

  @Test
  void aPageOf60MegabytesIsRead() {
    String script = "<script>var x = '" + "abcdefghij".repeat(5_500_000) + "';</script>";
    Page page = readSoon("<html><body>" + script + STORY + script.substring(0, 5_000_000));

    assertThat(Reading.blocks(page)).hasSize(1);
  }

  @Test
  void aPageOverTheLimitIsTooLarge() {
    byte[] page = ("<html>" + STORY).getBytes(StandardCharsets.UTF_8);
    List<Page> pages =
        Reading.read(PageReader.standard().withLimit(page.length - 1), page, Optional.empty());

    assertThat(Reading.codes(pages.get(0))).containsExactly(Code.TOO_LARGE);
  }

  @Test
  void zerosBrokenEntitiesAndScriptsEverywhereDoNoHarm() {
    Page page =
        Reading.one(
            "<html><body><script>x</script><h1>افتتاح الحديقة<script>y</script> العامة\0 في المدينة</h1>"
                + "<p>قال رئيس البلدية &amp &#xFFFFFFF; &bogus; يوم الأحد إن<style>z</style> الحديقة"
                + "<!-- <p> --> صارت مفتوحة.</p>");

    assertThat(Reading.headline(page)).startsWith("افتتاح الحديقة العامة");
    assertThat(Reading.blocks(page)).hasSize(1);
    assertThat(Reading.blocks(page).get(0)).contains("يوم الأحد إن الحديقة صارت مفتوحة.");
  }
}
