package io.github.isnadarabic.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WarcPagesTest {
  private static final String HTML =
      "<html><head><title>افتتاح الحديقة العامة في المدينة</title></head><body>"
          + "<h1>افتتاح الحديقة العامة في المدينة</h1>"
          + "<p>قال رئيس البلدية يوم الأحد إن الحديقة العامة صارت مفتوحة للجميع.</p></body></html>";

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Stream.of(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] record(String type, String name, String contentType, byte[] block) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: http://%s.example/
        WARC-Date: 2024-06-12T07:01:00Z
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, name, contentType, block.length)
            .replace("\n", "\r\n");
    return join(ascii(head), block, ascii("\r\n\r\n"));
  }

  private static byte[] response(String name, String httpHead, byte[] body) {
    byte[] http = join(ascii("HTTP/1.1 " + httpHead + "\r\n\r\n"), body);
    return record("response", name, "application/http; msgtype=response", http);
  }

  private static byte[] page(String name) {
    return response(name, "200 OK\r\nContent-Type: text/html; charset=utf-8", Reading.utf8(HTML));
  }

  private static List<String> ids(List<Page> pages) {
    return pages.stream().map(Page::id).toList();
  }

  @Test
  void aResponseWithHtmlIsAPageNamedByItsAddress() {
    Page page = Reading.one(page("a"));

    assertThat(page.id()).isEqualTo("http://a.example/");
    assertThat(page.provenance().format()).isEqualTo(Format.WARC);
    assertThat(page.provenance().address()).contains("http://a.example/");
    assertThat(Reading.blocks(page)).hasSize(1);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void theCharsetOfTheServerIsADeclaration() {
    Charset windows = Charset.forName("windows-1256");
    byte[] body = HTML.getBytes(windows);
    Page right =
        Reading.one(response("a", "200 OK\r\nContent-Type: text/html; charset=windows-1256", body));
    Page wrong =
        Reading.one(response("a", "200 OK\r\nContent-Type: text/html; charset=iso-8859-1", body));

    assertThat(right.problems()).isEmpty();
    assertThat(Reading.codes(wrong)).containsExactly(Code.WRONG_CHARSET);
    assertThat(wrong.source()).isEqualTo(right.source()).startsWith("افتتاح");
  }

  @Test
  void chunksAndCompressionOfHttpAreUndone() {
    byte[] body = Reading.utf8(HTML);
    byte[] chunked =
        join(ascii(Integer.toHexString(body.length) + "\r\n"), body, ascii("\r\n0\r\n\r\n"));
    String type = "200 OK\r\nContent-Type: text/html\r\n";

    assertThat(Reading.one(response("a", type + "Transfer-Encoding: chunked", chunked)).blocks())
        .hasSize(1);
    assertThat(
            Reading.one(response("a", type + "Content-Encoding: gzip", Reading.gzip(body)))
                .blocks())
        .hasSize(1);
  }

  @Test
  void aBodyThatBreaksOffIsReadAsFarAsItGoes() {
    byte[] body = Reading.gzip(Reading.utf8(HTML));
    byte[] half = Arrays.copyOf(body, body.length - 12);
    Page page =
        Reading.one(
            response("a", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", half));

    assertThat(Reading.codes(page)).contains(Code.BROKEN_RECORD);
  }

  @Test
  void whatIsNoPageIsSkipped() {
    byte[] file =
        join(
            record("warcinfo", "i", "application/warc-fields", ascii("software: x\r\n")),
            response("moved", "301 Moved\r\nContent-Type: text/html", Reading.utf8(HTML)),
            response("picture", "200 OK\r\nContent-Type: image/png", new byte[] {1, 2, 3}),
            record(
                "request",
                "q",
                "application/http; msgtype=request",
                ascii("GET / HTTP/1.1\r\n\r\n")),
            page("a"));

    assertThat(ids(Reading.all(file))).containsExactly("http://a.example/");
  }

  @Test
  void convertedTextOfAWetFileIsAPlainTextPage() {
    byte[] text = Reading.utf8("عنوان الصفحة هنا\nنص الصفحة الأول\nنص الصفحة الثاني");
    Page page = Reading.one(record("conversion", "a", "text/plain", text));

    assertThat(page.id()).isEqualTo("http://a.example/");
    assertThat(Reading.headline(page)).isEqualTo("عنوان الصفحة هنا");
    assertThat(page.blocks()).hasSize(2);
  }

  @Test
  void aBrokenRecordIsAProblemAndTheNextIsRead() {
    byte[] broken = response("b", "Content-Type: nothing of the kind", ascii("\0\0\0"));
    List<Page> pages = Reading.all(join(page("a"), broken, page("c")));

    assertThat(ids(pages)).containsExactly("http://a.example/", "input#2", "http://c.example/");
    assertThat(Reading.codes(pages.get(1))).containsExactly(Code.BROKEN_RECORD);
  }

  @Test
  void aFileCutInHalfGivesThePagesBeforeTheCutAndOneProblem() {
    byte[] file = join(page("a"), page("b"));
    byte[] gzipped = join(Reading.gzip(page("a")), Reading.gzip(page("b")));

    assertThat(ids(Reading.all(Arrays.copyOf(file, file.length - 200))))
        .containsExactly("http://a.example/", "input#2");
    assertThat(ids(Reading.all(Arrays.copyOf(gzipped, gzipped.length - 100))))
        .containsExactly("http://a.example/", "input#2");
  }

  @Test
  void aBrokenGzipMemberCostsOnlyItsOwnRecord() {
    byte[] first = Reading.gzip(page("a"));
    byte[] second = Reading.gzip(page("b"));
    byte[] file = join(first, second, Reading.gzip(page("c")));
    for (int at = first.length; at < first.length + second.length; at += 7) {
      byte[] broken = file.clone();
      broken[at] ^= 0x55;
      List<String> ids = ids(Reading.all(broken));

      // A flipped bit in the member's name, time or flags may do no harm.
      assertThat(ids).as("flipped at %s", at).startsWith("http://a.example/");
      assertThat(ids).as("flipped at %s", at).endsWith("http://c.example/").hasSize(3);
    }
  }

  @Test
  void manyRecordsInOneGzipMemberAreRead() {
    byte[] file = Reading.gzip(join(page("a"), page("b")));

    assertThat(ids(Reading.all(file))).containsExactly("http://a.example/", "http://b.example/");
  }

  @Test
  void whereverAFileIsCutThePagesBeforeAreRead() {
    byte[] first = page("a");
    byte[] file = join(first, page("b"));
    for (int length = first.length; length < file.length; length += 13) {
      List<String> ids = ids(Reading.all(Arrays.copyOf(file, length), Format.WARC));
      assertThat(ids).as("cut at %s", length).startsWith("http://a.example/").hasSizeBetween(1, 2);
    }
  }
}
