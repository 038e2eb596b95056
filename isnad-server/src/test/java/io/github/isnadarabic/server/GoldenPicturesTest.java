package io.github.isnadarabic.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small pictures of the page beside ones that were looked at. The Arabic letters come with the
 * server; where the machine's other letters are not those that the pictures were taken with, they
 * can't be compared.
 */
class GoldenPicturesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final Path LETTERS = FOLDER.resolve("letters.txt");

  private static Served server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = Served.standard();
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

  @ParameterizedTest
  @CsvSource({"text-ar, LIGHT, .text", "tree-ar, DARK, .tree", "timeline-ar, LIGHT, .timeline"})
  void aPartOfThePageLooksAsItDid(String name, ColorScheme scheme, String part) throws IOException {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(640, 900).setColorScheme(scheme);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(server.address());
      assumeTheSameLetters(page);
      page.fill("#text", Served.ARTICLE);
      page.click("#ask button.main");
      page.waitForSelector("article.reading");
      page.evaluate("document.activeElement.blur()");
      page.evaluate("() => document.fonts.ready.then(() => true)");
      new GoldenPicture(FOLDER.resolve(name + ".png"))
          .assertLike(page.locator(part).first().screenshot());
    }
  }

  private static void assumeTheSameLetters(Page page) throws IOException {
    Object width =
        page.evaluate(
            """
            () => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = '100px ' + getComputedStyle(document.body).fontFamily;
              return Math.round(pen.measureText('Isnad 0123456789 «×»').width);
            }
            """);
    if (GoldenPicture.IS_RECORDING) {
      Files.createDirectories(FOLDER);
      Files.writeString(LETTERS, width + "\n");
    }
    Assumptions.assumeTrue(
        Files.readString(LETTERS).strip().equals(width.toString()),
        "the machine's letters are not those that the pictures were taken with");
  }
}
