package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.date.PublicationDate;
import io.github.isnadarabic.pages.words.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the date of publication: what is meant for machines first, then what readers see. */
final class DateFinder {
  /** Names of meta elements, those first that can mean nothing else. */
  private static final String[] META = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
    "datecreated"
  };

  /** Folded: a line that speaks of a change of the page. */
  private static final List<String> CHANGED = List.of("تحديث", "تعديل");

  private final Surroundings surroundings;

  DateFinder(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The date, ISO 8601. */
  Optional<String> find(Metadata metadata, JsonLd jsonLd) {
    return jsonLd
        .published()
        .flatMap(PublicationDate::of)
        .or(() -> meta(metadata))
        .or(() -> marked(element -> element.attr("itemprop").contains("datePublished")))
        .or(() -> marked(element -> element.hasAttr("datetime")))
        .or(() -> seen(line -> CHANGED.stream().noneMatch(line::contains)))
        .or(() -> seen(line -> true));
  }

  private static Optional<String> meta(Metadata metadata) {
    return Stream.of(META)
        .flatMap(name -> metadata.first(name).stream())
        .flatMap(value -> PublicationDate.of(value).stream())
        .findFirst();
  }

  private Optional<String> marked(Predicate<Element> isDate) {
    return surroundings
        .named()
        .map(Named::element)
        .filter(isDate)
        .flatMap(DateFinder::values)
        .flatMap(value -> PublicationDate.of(value).stream())
        .findFirst();
  }

  private static Stream<String> values(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text());
  }

  private Optional<String> seen(Predicate<String> isRight) {
    return surroundings.lines().stream()
        .map(Block::text)
        .filter(line -> isRight.test(Folding.fold(line)))
        .flatMap(line -> PublicationDate.seenIn(line).stream())
        .findFirst();
  }
}
