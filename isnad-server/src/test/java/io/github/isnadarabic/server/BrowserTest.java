package io.github.isnadarabic.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser. */
class BrowserTest {
  private static final Path SHOTS = Path.of("target", "screenshots");

  private static Served server;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = Served.standard();
    Files.createDirectories(SHOTS);
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    open(1280, 900, ColorScheme.LIGHT);
  }

  private void open(int width, int height, ColorScheme scheme) {
    close();
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(message.text());
          }
        });
    page.onDialog(dialog -> complaints.add("a dialog: " + dialog.message()));
    page.navigate(server.address());
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
      context = null;
    }
    assertThat(complaints).isEmpty();
  }

  private void read(String text) {
    page.fill("#text", text);
    page.click("#ask button.main");
    page.waitForSelector("article.reading");
  }

  private void shot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Test
  void aPastedTextIsReadAndItsWordsAreUndone() {
    read(Served.ARTICLE);
    assertThat(page.textContent(".reading h1")).isEqualTo("الحرب تتوقف في وادي الزمرد");
    assertThat(page.locator(".reading h1 mark").getAttribute("title"))
        .contains("الحړب", "restore/");
    assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
    shot("reading-ar-light");
  }

  @Test
  void aDroppedFileIsRead() {
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'page.txt', {type: 'text/plain'}));
          document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
        }
        """,
        Served.ARTICLE);
    page.waitForSelector("article.reading h1 mark");
  }

  @Test
  void aClickedMarkTellsWhyWithTheOriginalLetters() {
    read(Served.ARTICLE);
    page.click(".reading h1 mark");
    assertThat(page.textContent(".why")).contains("الحړب", "restore/");
    page.keyboard().press("Escape");
    assertThat(page.locator(".why.open").count()).isZero();
  }

  @Test
  void textAndFindingsLeadToEachOther() {
    read(Served.ARTICLE);
    page.click(".text a.Source >> nth=0");
    assertThat(page.locator(".voice > li:target").textContent()).contains("الكوثري");
    assertThat(page.locator(".text .lit").count()).isPositive();
    page.click(".claims a[href='#q1']");
    assertThat(page.locator(".text a:target").textContent()).isEqualTo("قال");
    page.click(".text a.times >> nth=0");
    assertThat(page.locator(".timeline li:target").count()).isEqualTo(1);
    page.click(".timeline a[href='#x1']");
    assertThat(page.locator(".text a:target").textContent()).contains("3 مارس 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "disguises, h1 mark, background-image",
    "sources, .text .Content, background-color",
    "times, .text a.times, text-decoration-line"
  })
  void aLayerIsSwitchedOffAndOn(String layer, String marked, String property) {
    read(Served.ARTICLE);
    String script = "e => getComputedStyle(e).getPropertyValue('" + property + "')";
    Object on = page.locator(marked).first().evaluate(script);
    page.click(".layer." + layer);
    assertThat(page.locator(marked).first().evaluate(script)).isNotEqualTo(on);
    page.click(".layer." + layer);
    assertThat(page.locator(marked).first().evaluate(script)).isEqualTo(on);
  }

  @Test
  void theKeyboardIsEnough() {
    page.focus("#text");
    page.keyboard().insertText(Served.ARTICLE);
    page.keyboard().press("Control+Enter");
    page.waitForSelector("article.reading");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("result");
    page.keyboard().press("Tab");
    for (int i = 0; i < 12 && !isFocused("mark"); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(page.textContent(".why")).contains("restore/");
  }

  private boolean isFocused(String inside) {
    return (Boolean) page.evaluate("s => !!document.activeElement.querySelector(s)", inside);
  }

  @Test
  void theInterfaceTurnsEnglishWithTheReading() {
    read(Served.ARTICLE);
    page.click("#other");
    page.waitForSelector("html[lang=en] article.reading");
    assertThat(page.textContent("#ask button.main")).isEqualTo("Read");
    assertThat(page.textContent(".layers legend")).isEqualTo("Layers");
    assertThat(page.inputValue("#text")).isEqualTo(Served.ARTICLE);
    shot("reading-en-light");
  }

  @Test
  void theReportIsDownloadedAndWorksWithoutTheServer() throws IOException {
    read(Served.ARTICLE);
    Download download = page.waitForDownload(() -> page.click("[data-format=html]"));
    assertThat(download.suggestedFilename()).isEqualTo("isnad.html");
    Path saved = SHOTS.resolve("isnad.html");
    download.saveAs(saved);
    page.navigate(saved.toUri().toString());
    page.click(".reading h1 mark");
    assertThat(page.textContent(".why")).contains("الحړب");
    assertThat(Files.size(saved)).isLessThan(120 * 1024);
  }

  @Test
  void theTextIsCopiedWithItsMarks() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    read(Served.ARTICLE);
    page.click("[data-do=copy]");
    assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("⟦هجوم⟧");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, ''", "DARK, ''", "LIGHT, en", "DARK, en"})
  void axeFindsNothing(ColorScheme scheme, String path) throws IOException {
    open(1280, 900, scheme);
    page.navigate(server.address() + path);
    assertNoViolations();
    read(Served.ARTICLE);
    page.click(".reading h1 mark");
    page.click(".all-times summary");
    assertNoViolations();
    shot("axe-" + scheme + "-" + (path.isEmpty() ? "ar" : path));
  }

  private void assertNoViolations() throws IOException {
    String axe = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream in = BrowserTest.class.getResourceAsStream(axe)) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html.slice(0, 160) + n.failureSummary).join(' | '))");
    assertThat((List<?>) found).isEmpty();
  }

  @Test
  void aPhoneScrollsInOneDirection() {
    open(360, 740, ColorScheme.LIGHT);
    read(Served.ARTICLE);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    shot("phone");
  }

  @Test
  void aHostilePageDoesNothing() {
    String evil =
        "<script>alert(1)</script> \"><img src=x onerror=alert(1)> </textarea><svg onload=alert(1)> \u202Eقلب\u2066";
    read(
        "خبر "
            + evil
            + "\nقال الوزير سامي "
            + evil
            + " إن الح"
            + "..رب "
            + evil
            + " في 3 مارس 2024 "
            + evil);
    assertThat(
            page.locator("article.reading img, article.reading script, article.reading svg")
                .count())
        .isZero();
    page.click(".text a >> nth=0");
    page.navigate(server.address() + "en");
    read(
        "<html><head><title>"
            + evil
            + "</title></head><body><h1>عنوان "
            + evil
            + "</h1><p onclick=alert(1)>قال الوزير إن الجسر أغلق "
            + evil
            + "</p></body></html>");
    assertThat(page.locator("#result script, #result img, #result svg").count()).isZero();
  }

  @Test
  void ofAParagraphOfFiveMegabytesTheBeginningIsShown() throws IOException {
    Duration patience = Duration.ofMinutes(10);
    String sentence = "كان الجسر القديم مغلقا أمام السيارات في المدينة وفي القرى. ";
    String text =
        "عنوان\nقال الوزير سامي الكوثري إن الجسر أغلق. "
            + sentence.repeat(5_000_000 / (2 * sentence.length()));
    try (Served patient = Served.with(Limits.standard().withTimes(patience, patience))) {
      page.navigate(patient.address());
      paste(text);
      page.waitForSelector(
          "article.reading .cut",
          new Page.WaitForSelectorOptions().setTimeout((double) patience.toMillis()));
      assertThat(page.locator(".text .cut").first().textContent()).contains("من 2,499,");
    }
  }

  private void paste(String text) {
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.getElementById('text').dispatchEvent(
            new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
        }
        """,
        text);
  }

  @Test
  void troubleIsToldInWords() {
    page.click("#ask button.main");
    assertThat(page.textContent("#problem")).isEqualTo("لا نص للقراءة.");
  }

  @Test
  void theBookmarkletHandsOverTheTextOfATab() {
    String bookmarklet = page.getAttribute("#bookmark", "href").substring("javascript:".length());
    page.route(
        "http://news.example/",
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(
                        "<title>الحړب تتوقف</title><body><h1>الحړب تتوقف</h1><p>قال الوزير إن الجسر أغلق أمس.</p>")));
    page.navigate("http://news.example/");
    Page opened = page.waitForPopup(() -> page.evaluate(bookmarklet));
    opened.waitForSelector("article.reading");
    assertThat(opened.textContent(".reading h1")).contains("الحرب تتوقف");
  }
}
