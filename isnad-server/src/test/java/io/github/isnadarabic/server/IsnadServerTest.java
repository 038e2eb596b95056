package io.github.isnadarabic.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsnadServerTest {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String READINGS = "/api/readings";
  private static Served server;

  @BeforeAll
  static void start() throws IOException {
    server = Served.standard();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new JsonMapper().readTree(answer.body());
  }

  private static void assertProblem(HttpResponse<String> answer, Trouble trouble)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(trouble.status());
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).get("type").textValue()).isEqualTo(trouble.type());
    assertThat(json(answer).get("status").intValue()).isEqualTo(trouble.status());
  }

  @Test
  void aTextGivesTheJsonOfRead() throws Exception {
    JsonNode read = json(server.post(READINGS, TEXT, Served.ARTICLE));
    assertThat(read.get("source").textValue()).isEqualTo(Served.ARTICLE);
    assertThat(read.get("attributions")).isNotEmpty();
    assertThat(read.get("times")).isNotEmpty();
  }

  @Test
  void jsonAndFormsHoldPagesToo() throws Exception {
    String text = new JsonMapper().writeValueAsString(Served.ARTICLE);
    String object = "{\"id\":\"mine\",\"text\":" + text + ",\"reference\":\"2024-03-20\"}";
    JsonNode read = json(server.post(READINGS, "application/json", object));
    assertThat(read.get("id").textValue()).isEqualTo("mine");
    assertThat(read.get("published").textValue()).isEqualTo("2024-03-20");
    JsonNode form =
        json(server.post(READINGS, FORM, form("page\"; filename=\"a/b.txt", "ع\nنص الحړب")));
    assertThat(form.get("id").textValue()).isEqualTo("b.txt");
  }

  private static final String FORM = "multipart/form-data; boundary=xx";

  private static String form(String name, String content) {
    return "--xx\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--xx--\r\n"
        .formatted(name, content);
  }

  @Test
  void htmlInJsonIsReadAsHtml() throws Exception {
    String object =
        "{\"html\":\"<html><body><h1>عنوان</h1><p>قال الوزير إن الجسر أغلق.</p></body></html>\"}";
    JsonNode read = json(server.post(READINGS, "application/json", object));
    assertThat(read.get("source").textValue()).doesNotContain("<");
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "jsonl, application/jsonl",
    "view, text/html; charset=utf-8",
    "html, text/html; charset=utf-8",
    "jsonld, application/ld+json",
    "claimreview, application/ld+json",
    "brat, application/zip",
    "timex3, application/xml"
  })
  void everyFormatHasItsType(String format, String type) throws Exception {
    HttpResponse<String> answer = server.post(READINGS + "?format=" + format, TEXT, Served.ARTICLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    HttpResponse<String> accepted =
        server.ask(
            server
                .to(READINGS)
                .header("Accept", type + ";q=0.9, */*;q=0.1")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Served.ARTICLE)));
    assertThat(accepted.headers().firstValue("Content-Type")).hasValue(type);
  }

  @Test
  void bratComesWithItsTextAndItsTypes() throws Exception {
    byte[] zip =
        server
            .bytes(
                server
                    .to(READINGS + "?format=brat")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Served.ARTICLE)))
            .body();
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactly("page.txt", "page.ann", "annotation.conf");
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, x, WRONG_TYPE",
    "application/json, {, BROKEN_JSON",
    "application/json, [], BROKEN_JSON",
    "application/json, '{\"text\":[]}', BROKEN_JSON",
    "application/json, '{\"text\":\"\"} {}', BROKEN_JSON",
    "application/json, '{\"text\":\"\"}', NO_PAGE",
    "application/json, '{\"text\":\"x\",\"reference\":\"soon\"}', BAD_PARAMETER",
    "multipart/form-data, x, BROKEN_FORM",
    "multipart/form-data; boundary=xx, --xx, BROKEN_FORM",
    "multipart/form-data; boundary=xx, --yy--, BROKEN_FORM",
    "text/plain, '', NO_PAGE"
  })
  void badBodiesAreTypedProblems(String type, String body, Trouble trouble) throws Exception {
    assertProblem(server.post(READINGS, type, body), trouble);
  }

  @ParameterizedTest
  @CsvSource({
    "?format=pdf, BAD_PARAMETER",
    "?lang=fr, BAD_PARAMETER",
    "?page=9, BAD_PARAMETER",
    "?page=-1, BAD_PARAMETER",
    "?reference=2024-02-31, BAD_PARAMETER",
    "?format=%FF, BAD_PARAMETER"
  })
  void badParametersAreTypedProblems(String query, Trouble trouble) throws Exception {
    assertProblem(server.post(READINGS + query, TEXT, "ع\nنص"), trouble);
  }

  @Test
  void anUnknownFormatIsNotAccepted() throws Exception {
    assertProblem(
        server.ask(
            server
                .to(READINGS)
                .header("Accept", "image/png")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("ع"))),
        Trouble.NOT_ACCEPTABLE);
  }

  @Test
  void aBodyOverTheLimitIsRefused() throws Exception {
    Limits limits = Limits.standard();
    assertProblem(server.post(READINGS, TEXT, new byte[limits.body() + 1]), Trouble.TOO_LARGE);
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void moreCharactersThanAreReadAtOnceAreRefused() throws Exception {
    String text = "ع\n" + "ب".repeat(Limits.standard().characters());
    HttpResponse<String> answer = server.post(READINGS + "?format=view", TEXT, text);
    assertProblem(answer, Trouble.TOO_LARGE);
    assertThat(json(answer).get("detail").textValue()).contains("3000000 characters");
    assertProblem(server.post("/", FORM, form("text", text)), Trouble.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /../etc/passwd HTTP/1.1",
        "GET /fonts/../../page.html HTTP/1.1",
        "GET /%2e%2e/page.html HTTP/1.1",
        "GET /fonts/..%2fpage.html HTTP/1.1",
        "GET //etc/passwd HTTP/1.1",
        "GET /page.html HTTP/1.1",
        "GET /page.html%00.css HTTP/1.1",
        "GET /fonts/ HTTP/1.1",
        "GET /report.css;x=1 HTTP/1.1",
        "GET http://evil.example/ HTTP/1.1",
        "GET file:///etc/passwd HTTP/1.1",
        "get / HTTP/1.1",
        "GET / HTTP/9.9",
        "GET / HTTP/1.1\r\nHost: b.example",
        "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        "POST /api/readings HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked",
        "GET / HTTP/1.1\r\n folded: header",
        "GET / HTTP/1.1\r\nName : space",
        "\u0000\u0001\u0002"
      })
  void tricksWithPathsAndHeadersGetNothing(String head) throws Exception {
    String answer = server.raw(head + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("\\A(HTTP/1.1 [45]\\d\\d |\\z)").doesNotContain("root:");
    assertThat(answer).doesNotContain("{{");
  }

  @Test
  void longHeadersAndAddressesAreRefused() throws Exception {
    String end = "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    assertThat(server.raw("GET /" + "a".repeat(40_000) + " HTTP/1.1" + end))
        .startsWith("HTTP/1.1 414 ");
    assertThat(server.raw("GET / HTTP/1.1\r\nX: " + "a".repeat(40_000) + end))
        .startsWith("HTTP/1.1 431 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"})
  void onlyItsOwnNameIsAnswered(String host) throws Exception {
    String asked = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    assertThat(server.raw(asked)).startsWith("HTTP/1.1 421 ");
  }

  @Test
  void noOtherSiteMayAskAndNoneIsToldThatItMay() throws Exception {
    HttpResponse<String> foreign =
        server.ask(
            server
                .to(READINGS)
                .header("Origin", "https://news.example")
                .header("Content-Type", TEXT)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("ع")));
    assertProblem(foreign, Trouble.FOREIGN_ORIGIN);
    assertThat(foreign.headers().map()).doesNotContainKey("access-control-allow-origin");
    String own = server.address().replaceFirst("/$", "");
    assertThat(
            server
                .ask(
                    server
                        .to(READINGS)
                        .header("Origin", own)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Served.ARTICLE)))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void thePageIsUnderAStrictPolicy() throws Exception {
    HttpResponse<String> page = server.get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe", "*");
    assertThat(page.body())
        .contains("<html lang=\"ar\" dir=\"rtl\">")
        .doesNotContain("{{", "<script>", "onclick", "style=");
    assertThat(server.get("/en").body()).contains("<html lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void withoutScriptsTheFormIsAnsweredByThePageWithTheReading() throws Exception {
    String page =
        server.post("/", FORM, form("text", "ع\nقال الوزير سامي إن <b>الجسر</b> أغلق.")).body();
    assertThat(page)
        .contains("<article class=\"reading\">", "&lt;b&gt;")
        .doesNotContain("<b>الجسر");
  }

  @Test
  void aLabelInTheTextOfAPageIsNoLabel() throws Exception {
    String page = server.post("/", FORM, form("text", "ع\nنص {{page.title}} {{nothing}}")).body();
    assertThat(page).contains("{{page.title}}", "{{nothing}}");
  }

  @Test
  void theServedPageIsSmall() throws Exception {
    int size = 0;
    for (String path :
        List.of("/", "/report.css", "/report.js", "/page.css", "/page.js", "/icon.svg")) {
      size += server.bytes(server.to(path)).body().length;
    }
    size += server.bytes(server.to("/fonts/noto-naskh-arabic.woff2")).body().length;
    size += server.bytes(server.to("/fonts/noto-sans-arabic.woff2")).body().length;
    assertThat(size).isLessThanOrEqualTo(300 * 1024);
  }

  @Test
  void whatIsNotThereIsATypedProblem() throws Exception {
    assertProblem(server.get("/nothing"), Trouble.NOT_FOUND);
    assertProblem(server.get("/api/archive"), Trouble.NO_ARCHIVE);
    assertProblem(
        server.post("/api/trace", "application/json", "{\"text\":\"ع\"}"), Trouble.NO_ARCHIVE);
    assertProblem(server.ask(server.to("/health").DELETE()), Trouble.WRONG_METHOD);
  }

  @Test
  void slowClientsHoldUpNobodyAndAreSentAway() throws Exception {
    Limits limits = Limits.standard().withTimes(Duration.ofSeconds(2), Duration.ofSeconds(60));
    List<Socket> slow = new ArrayList<>();
    try (Served quick = Served.with(limits)) {
      for (int i = 0; i < 400; i++) {
        slow.add(quick.connect(i % 2 == 0 ? "GET / HTT" : HALF_SENT));
      }
      assertThat(quick.post(READINGS, TEXT, Served.ARTICLE).statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        socket.setSoTimeout(30_000);
        byte[] answer = socket.getInputStream().readAllBytes();
        assertThat(new String(answer, java.nio.charset.StandardCharsets.UTF_8))
            .containsPattern("\\A(HTTP/1.1 408 |\\z)");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static final String HALF_SENT =
      "POST /api/readings HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nabc";

  @Test
  void aStoppedServerTakesNoMore() throws Exception {
    Served other = Served.standard();
    assertThat(other.get("/health").statusCode()).isEqualTo(200);
    var request = other.to("/health");
    other.close();
    assertThatThrownBy(() -> other.ask(request)).isInstanceOf(IOException.class);
  }
}
