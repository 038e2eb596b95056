package io.github.isnadarabic.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A web page while it is written: elements are closed in the order in which they were opened, and
 * text and attribute values are always escaped. There is no way to add markup as a string; the one
 * thing taken as it is are Isnad's own style sheet and script.
 */
final class HtmlPage {
  /** Elements within a line, beside which a line break would show as a space. */
  private static final Set<String> INLINE = Set.of("a", "b", "bdi", "code", "mark", "span");

  private final StringBuilder page = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final Labels labels;

  private HtmlPage(Labels labels) {
    this.labels = labels;
  }

  /** An empty page. */
  static HtmlPage whole(Labels labels) {
    HtmlPage page = new HtmlPage(labels);
    page.page.append("<!DOCTYPE html>\n");
    return page;
  }

  /** A piece of a page. */
  static HtmlPage piece(Labels labels) {
    return new HtmlPage(labels);
  }

  Labels labels() {
    return labels;
  }

  /** Opens an element; attributes are names and values in turn. */
  HtmlPage open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Opens an element that has the id, unless one before it has that id already. */
  HtmlPage openOnce(String element, String id, String... attributes) {
    if (!ids.add(id)) {
      return open(element, attributes);
    }
    Stream<String> all = Stream.concat(Stream.of("id", id), Stream.of(attributes));
    return open(element, all.toArray(String[]::new));
  }

  /** Adds an element that has no content and no end tag. */
  HtmlPage tag(String element, String... attributes) {
    page.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
    page.append('>');
    return this;
  }

  /** Closes the element opened last. */
  HtmlPage close() {
    String element = open.pop();
    page.append("</").append(element).append(INLINE.contains(element) ? ">" : ">\n");
    return this;
  }

  /** Adds the style sheet or the script. */
  HtmlPage asset(String element, Asset asset) {
    page.append('<').append(element).append('>').append(asset.text());
    page.append("</").append(element).append(">\n");
    return this;
  }

  /** Adds text. */
  HtmlPage text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element that holds a text. */
  HtmlPage element(String element, String text) {
    return open(element).text(text).close();
  }

  /** Adds words of the page, kept apart from the direction of what stands around them. */
  HtmlPage arabic(String text) {
    return open("bdi", "lang", "ar").text(text).close();
  }

  /** Adds a label. */
  HtmlPage label(String key) {
    return text(labels.get(key));
  }

  /** Adds a section's heading. */
  HtmlPage heading(String key) {
    return element("h2", labels.get(key));
  }

  private void escape(String text) {
    String shown = HiddenCharacters.show(text);
    for (int i = 0; i < shown.length(); i++) {
      escape(shown.charAt(i));
    }
  }

  private void escape(char c) {
    switch (c) {
      case '<' -> page.append("&lt;");
      case '>' -> page.append("&gt;");
      case '&' -> page.append("&amp;");
      case '"' -> page.append("&quot;");
      case '\'' -> page.append("&#39;");
      default -> page.append(c);
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
