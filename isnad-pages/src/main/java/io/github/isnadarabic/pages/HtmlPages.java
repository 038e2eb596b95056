package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.pages.charset.DecodedText;
import io.github.isnadarabic.pages.html.Article;
import io.github.isnadarabic.pages.html.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HTML to a page, whose source is the article found: headline, byline, blocks, a line each. */
final class HtmlPages {
  private HtmlPages() {}

  /**
   * The page of an HTML text.
   *
   * @param address where it was fetched from, if that is known; the page's own word goes first
   */
  static Page page(String id, DecodedText html, Format format, Optional<String> address) {
    Article article = ArticleReader.read(html.text());
    SourceText source = new SourceText();
    Optional<SourceSpan> headline = article.headline().map(source::add);
    Optional<SourceSpan> byline = article.byline().map(source::add);
    List<SourceSpan> blocks = article.blocks().stream().map(source::add).toList();
    String text = source.toString();
    List<Problem> problems = new ArrayList<>(Problems.ofDecoding(html, text));
    problems.addAll(Problems.ofContent(text, headline, blocks));
    article.findings().stream().sorted().map(HtmlPages::problem).forEach(problems::add);
    Provenance provenance = provenance(html, format, article, address);
    return new Page(id, text, headline, byline, blocks, provenance, problems);
  }

  private static Provenance provenance(
      DecodedText html, Format format, Article article, Optional<String> address) {
    return new Provenance(
        format,
        Optional.of(html.charset().name()),
        article.address().or(() -> address),
        article.published());
  }

  private static Problem problem(Article.Finding finding) {
    return switch (finding) {
      case CONTINUED_ELSEWHERE ->
          Problem.of(Code.CONTINUED_ELSEWHERE, "the story goes on on another page");
      case TOO_LARGE -> Problem.of(Code.TOO_LARGE, "nested too deep, or too many tags");
    };
  }
}
