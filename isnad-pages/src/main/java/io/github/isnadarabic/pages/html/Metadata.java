package io.github.isnadarabic.pages.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page tells of itself in {@code meta} and {@code link} elements and its title. */
final class Metadata {
  private static final String[] KEYS = {"property", "name", "itemprop"};

  private final Map<String, String> values = new HashMap<>();
  private final Optional<String> title;
  private final Optional<String> canonical;

  Metadata(Declarations page) {
    page.metas().forEach(this::add);
    title =
        page.titles().stream()
            .map(element -> Line.of(element.text()))
            .filter(text -> !text.isEmpty())
            .findFirst();
    canonical =
        page.links().stream()
            .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
            .map(link -> link.attr("href").strip())
            .findFirst();
  }

  private void add(Element meta) {
    String content = Line.of(meta.attr("content"));
    for (String key : KEYS) {
      String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        values.putIfAbsent(name, content);
      }
    }
  }

  /** The value of the first name that the page gives, names in lower case. */
  Optional<String> first(String... names) {
    return Stream.of(names).map(values::get).filter(value -> value != null).findFirst();
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> siteName() {
    return first("og:site_name", "application-name");
  }

  /** Where the page says that it stands: absolute addresses only. */
  Optional<String> address() {
    return Stream.of(canonical, first("og:url"))
        .flatMap(Optional::stream)
        .filter(address -> address.matches("(?i)https?://\\S+"))
        .findFirst();
  }
}
