package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.date.PublicationDate;
import io.github.isnadarabic.pages.words.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds who signed the article. A person that JSON-LD names is believed first, then what readers
 * see beside the headline, then organisations and the meta element, which often only repeat the
 * site's name.
 */
final class BylineFinder {
  private static final int LONGEST = 80;

  /** A hostile page may call everything an author. */
  private static final int MOST_ELEMENTS = 20;

  /** Two to four words of letters. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){1,3}");

  private static final ClassNames AUTHOR = ClassNames.of(Furniture.words("author classes"));

  private final Outline outline;
  private final Surroundings surroundings;
  private final Furniture furniture;

  BylineFinder(Outline outline, Surroundings surroundings, Furniture furniture) {
    this.outline = outline;
    this.surroundings = surroundings;
    this.furniture = furniture;
  }

  /** The byline, without "by". */
  Optional<String> find(Metadata metadata, JsonLd jsonLd) {
    return jsonLd
        .persons()
        .or(() -> named(BylineFinder::isMarked))
        .or(() -> named(AUTHOR::name))
        .or(this::signed)
        .or(this::besideDate)
        .or(jsonLd::allAuthors)
        .or(() -> metadata.first("author", "article:author", "dc.creator"))
        .filter(name -> !name.startsWith("http"));
  }

  private static boolean isMarked(Element element) {
    return element.attr("rel").contains("author") || element.attr("itemprop").contains("author");
  }

  private Optional<String> named(Predicate<Element> isAuthor) {
    List<Element> authors =
        surroundings.named().map(Named::element).filter(isAuthor).limit(MOST_ELEMENTS).toList();
    return authors.stream()
        .filter(element -> authors.stream().noneMatch(inner -> inner.parents().contains(element)))
        .map(element -> Line.of(element.text()))
        .flatMap(text -> name(text).stream())
        .findFirst();
  }

  private static Optional<String> name(String text) {
    return Optional.of(text)
        .filter(line -> line.length() <= LONGEST * 2)
        .map(line -> Signature.in(line).orElse(line))
        .filter(name -> name.length() >= 2 && name.length() <= LONGEST)
        .filter(name -> name.chars().noneMatch(Character::isDigit));
  }

  private Optional<String> signed() {
    return surroundings.lines().stream().flatMap(l -> Signature.in(l.text()).stream()).findFirst();
  }

  /** Some sites write nothing but the name beside the date. */
  private Optional<String> besideDate() {
    return surroundings
        .named()
        .map(Named::element)
        .filter(element -> PublicationDate.seenIn(element.ownText()).isPresent())
        .limit(MOST_ELEMENTS)
        .flatMap(element -> element.siblingElements().stream().limit(MOST_ELEMENTS))
        .map(element -> Line.of(element.text()))
        .filter(this::isPlainName)
        .findFirst();
  }

  /** A few words, which stand nowhere else on the page, as the name of a section would. */
  private boolean isPlainName(String text) {
    return text.length() <= LONGEST
        && NAME.matcher(text).matches()
        && occurrences(text) == 1
        && !furniture.isFurniture(Block.of(text, 0, outline.root().element));
  }

  private long occurrences(String text) {
    String folded = Folding.fold(text);
    return outline.blocks().stream().filter(b -> b.folded().contains(folded)).limit(2).count();
  }
}
