package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.html.Article.Finding;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the article in an HTML page. Pages are hostile input: nothing here recurses over elements,
 * and depth and number of tags are bounded. Stateless, safe for use by many threads.
 */
public final class ArticleReader {
  /** Elements nested deeper are read as if they stood at this depth. */
  private static final int MOST_DEPTH = 256;

  /** Levels of the document above what the outline counts. */
  private static final int ABOVE_BODY = 4;

  /** A page with more tags is read up to there; pages of news have a few thousand. */
  private static final int MOST_TAGS = 500_000;

  private static final Furniture FURNITURE = new Furniture();

  private ArticleReader() {}

  /** Finds the article in the text of an HTML page. */
  public static Article read(String html) {
    String bounded = TagLimit.cut(html, MOST_TAGS);
    Document page = Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(bounded, "");
    Outline outline = OutlineBuilder.outline(page.body(), FURNITURE);
    boolean cut = bounded.length() < html.length() || outline.depth() >= MOST_DEPTH - ABOVE_BODY;
    return read(page, outline, cut ? EnumSet.of(Finding.TOO_LARGE) : EnumSet.noneOf(Finding.class));
  }

  private static Article read(Document page, Outline outline, Set<Finding> findings) {
    Declarations declarations = Declarations.of(page);
    Metadata metadata = new Metadata(declarations);
    JsonLd jsonLd = new JsonLd(declarations);
    Optional<Headline> headline = HeadlineFinder.find(outline, metadata, jsonLd);
    List<Integer> body = body(outline, headline);
    Surroundings surroundings = surroundings(outline, headline, body);
    if (continues(outline, body)) {
      findings.add(Finding.CONTINUED_ELSEWHERE);
    }
    return new Article(
        headline.map(Headline::text),
        new BylineFinder(outline, surroundings, FURNITURE).find(metadata, jsonLd),
        texts(outline, body, jsonLd),
        new DateFinder(surroundings).find(metadata, jsonLd),
        metadata.address(),
        findings);
  }

  private static List<Integer> body(Outline outline, Optional<Headline> headline) {
    Optional<Integer> block = headline.flatMap(Headline::block);
    BitSet furniture = FurnitureFinder.find(FURNITURE, outline, block);
    return new BodyFinder(outline, FURNITURE, furniture, headline).find();
  }

  private static Surroundings surroundings(
      Outline outline, Optional<Headline> headline, List<Integer> body) {
    int end = body.isEmpty() ? outline.blocks().size() : body.get(0);
    return new Surroundings(outline, headline.flatMap(Headline::block).orElse(0), end);
  }

  /** Scripts may show a body that the page itself has only as JSON-LD. */
  private static List<String> texts(Outline outline, List<Integer> body, JsonLd jsonLd) {
    return body.isEmpty()
        ? jsonLd.body().stream()
            .flatMap(String::lines)
            .map(Line::of)
            .filter(s -> !s.isEmpty())
            .toList()
        : AgencyEnd.without(body.stream().map(i -> outline.blocks().get(i).text()).toList());
  }

  /** What says so is never of the body, but stands after its beginning. */
  private static boolean continues(Outline outline, List<Integer> body) {
    Set<Integer> prose = new HashSet<>(body);
    return !body.isEmpty()
        && IntStream.range(body.get(0), outline.blocks().size())
            .filter(i -> !prose.contains(i))
            .mapToObj(outline.blocks()::get)
            .anyMatch(FURNITURE::isContinuation);
  }
}
