package io.github.isnadarabic.pages.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements with which a page tells programs of itself, gathered in one walk. Some pages have
 * them in their body.
 *
 * @param titles the title elements
 * @param metas the meta elements
 * @param links the link elements
 * @param jsonLd the scripts that are JSON-LD
 */
record Declarations(
    List<Element> titles, List<Element> metas, List<Element> links, List<Element> jsonLd) {

  static Declarations of(Document page) {
    Declarations found =
        new Declarations(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    page.stream().forEach(found::add);
    return found;
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "title" -> titles.add(element);
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> addScript(element);
      default -> {}
    }
  }

  private void addScript(Element script) {
    if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
      jsonLd.add(script);
    }
  }
}
