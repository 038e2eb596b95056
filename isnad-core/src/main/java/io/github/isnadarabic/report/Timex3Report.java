package io.github.isnadarabic.report;

import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Timex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the source text with its times marked in it, as TimeML's {@code TIMEX3} elements. A time
 * without a value has the value that TimeML gives what is not known.
 */
public final class Timex3Report implements ReportWriter {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    String source = report.page().source();
    published(report, xml);
    int at = 0;
    List<Timex> times = report.times();
    for (int i = 0; i < times.size(); i++) {
      SourceSpan span = report.sourceOf(times.get(i).span());
      if (span.start() >= at) {
        escape(source.substring(at, span.start()), xml);
        open("t" + (i + 1), times.get(i), xml);
        escape(span.of(source), xml);
        xml.append("</TIMEX3>");
        at = span.end();
      }
    }
    escape(source.substring(at), xml);
    out.write(xml.append("\n</TimeML>\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The day of publication, which other times are counted from. */
  private static void published(Report report, StringBuilder xml) {
    report
        .page()
        .provenance()
        .published()
        .ifPresent(
            day -> {
              xml.append("<TIMEX3 tid=\"t0\" type=\"DATE\"");
              attribute("value", day, xml);
              xml.append(" functionInDocument=\"PUBLICATION_TIME\"/>\n");
            });
  }

  private static void open(String id, Timex time, StringBuilder xml) {
    xml.append("<TIMEX3 tid=\"").append(id).append("\" type=\"").append(time.type()).append('"');
    attribute("value", time.value().orElse("XXXX-XX-XX"), xml);
    time.mod().ifPresent(mod -> attribute("mod", mod.name(), xml));
    xml.append('>');
  }

  private static void attribute(String name, String value, StringBuilder xml) {
    xml.append(' ').append(name).append("=\"");
    escape(value, xml);
    xml.append('"');
  }

  private static void escape(String text, StringBuilder xml) {
    text.codePoints().forEach(c -> escape(c, xml));
  }

  private static void escape(int c, StringBuilder xml) {
    switch (c) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '"' -> xml.append("&quot;");
      case '\r' -> xml.append("&#13;");
      default -> xml.appendCodePoint(isXml(c) ? c : 0xFFFD);
    }
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
