package io.github.isnadarabic.server;

import io.github.isnadarabic.report.Asset;
import io.github.isnadarabic.report.Labels;
import io.github.isnadarabic.report.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page in the browser and what it is made of: a template with labels, style sheets, scripts and
 * fonts. Without scripts its form is answered by the page with the reading in it.
 */
final class Shell {
  private static final Pattern LABEL = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

  /** What the page may load and do: its own, and nothing else. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
          + " connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String PAGE = Resource.named("page.html").text();
  private static final String ICON = "/icon.svg";

  private final Readings readings;

  Shell(Readings readings) {
    this.readings = readings;
  }

  void addTo(Routes routes) {
    page("/", Language.AR, routes);
    page("/en", Language.EN, routes);
    file("/report.css", "text/css; charset=utf-8", bytes(Asset.STYLE.text()), routes);
    file("/report.js", "text/javascript; charset=utf-8", bytes(Asset.SCRIPT.text()), routes);
    resource("/page.css", "text/css; charset=utf-8", routes);
    resource("/page.js", "text/javascript; charset=utf-8", routes);
    resource(ICON, "image/svg+xml", routes);
    resource("/fonts/noto-naskh-arabic.woff2", "font/woff2", routes);
    resource("/fonts/noto-sans-arabic.woff2", "font/woff2", routes);
    resource("/fonts/LICENSE-noto-naskh-arabic.txt", "text/plain; charset=utf-8", routes);
    resource("/fonts/LICENSE-noto-sans-arabic.txt", "text/plain; charset=utf-8", routes);
  }

  private void page(String path, Language language, Routes routes) {
    routes.add("GET", path, question -> page(question, language, ""));
    routes.add(
        "POST", path, question -> page(question, language, readings.view(question, language)));
  }

  private static void resource(String path, String type, Routes routes) {
    file(path, type, Resource.named(path.substring(1)).bytes(), routes);
  }

  private static void file(String path, String type, byte[] bytes, Routes routes) {
    Answer answer = Answer.of(type, bytes).with("Cache-Control", "no-cache");
    routes.add("GET", path, question -> answer);
  }

  private Answer page(Question question, Language language, String reading) throws IOException {
    Labels labels = readings.labels(language);
    Map<String, String> filled = filled(question, language, reading);
    Matcher gaps = LABEL.matcher(PAGE);
    String page =
        gaps.replaceAll(gap -> Matcher.quoteReplacement(fill(gap.group(1), filled, labels)));
    return Answer.of("text/html; charset=utf-8", bytes(page))
        .with("Content-Security-Policy", POLICY);
  }

  /** What is filled into the template beside labels. */
  private static Map<String, String> filled(Question question, Language language, String reading) {
    boolean isArabic = language == Language.AR;
    return Map.of(
        "lang",
        language.code(),
        "dir",
        language.direction(),
        "here",
        isArabic ? "/" : "/en",
        "other",
        isArabic ? "/en" : "/",
        "address",
        "http://" + question.host(),
        "reading",
        reading);
  }

  private static String fill(String key, Map<String, String> filled, Labels labels) {
    String value = filled.get(key);
    return value == null ? labels.get(key) : value;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
