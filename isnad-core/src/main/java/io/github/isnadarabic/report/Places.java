package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which element of a web page holds a place of the text. */
final class Places {
  static final String HEADLINE = "headline";
  static final String PARAGRAPH = "p";

  private final NavigableMap<Integer, String> ids = new TreeMap<>();

  Places(Report report) {
    ids.put(0, HEADLINE);
    report.headline().ifPresent(headline -> ids.put(headline.start(), HEADLINE));
    List<Span> paragraphs = report.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      ids.put(paragraphs.get(i).start(), PARAGRAPH + (i + 1));
    }
  }

  /** The link to the place of a span. */
  String link(Span span) {
    return "#" + ids.floorEntry(span.start()).getValue();
  }
}
