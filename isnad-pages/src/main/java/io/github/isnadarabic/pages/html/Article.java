package io.github.isnadarabic.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article as found in an HTML page. Texts are single lines: characters as the page has them,
 * white space made one space.
 *
 * @param headline what the article is called
 * @param byline who signed it, without "by"
 * @param blocks paragraphs and sub-headings in order
 * @param published ISO 8601
 * @param address where the page says that it stands
 * @param findings what a reader should know of how it was read
 */
public record Article(
    Optional<String> headline,
    Optional<String> byline,
    List<String> blocks,
    Optional<String> published,
    Optional<String> address,
    Set<Finding> findings) {

  /** What a reader should know. */
  public enum Finding {
    /** The story goes on on another page. */
    CONTINUED_ELSEWHERE,
    /** The page is nested deeper, or has more tags, than is read; the rest was left out. */
    TOO_LARGE
  }

  public Article {
    blocks = List.copyOf(blocks);
    findings = Set.copyOf(findings);
  }
}
