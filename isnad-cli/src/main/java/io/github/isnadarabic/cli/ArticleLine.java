package io.github.isnadarabic.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Articles as they come: a line of JSON, or a page. */
final class ArticleLine {
  /** How long an id may be, in bytes of UTF-8. */
  private static final int LONGEST_ID = 1024;

  private ArticleLine() {}

  /**
   * The article of a line {@code {"id","title","text","date","outlet","url"}}.
   *
   * @throws Unreadable if it has no id or no text
   */
  static Article of(JsonNode line) throws Unreadable {
    JsonNode id = line.path("id");
    if (!id.isValueNode() || id.isNull() || id.asText().isBlank()) {
      throw new Unreadable(Code.BROKEN_JSON, "an article without \"id\"");
    }
    return checked(
        new Article(
            id.asText(),
            field(line, "title"),
            JsonLines.text(line),
            field(line, "date"),
            field(line, "outlet"),
            field(line, "url")));
  }

  private static Optional<String> field(JsonNode line, String name) {
    JsonNode value = line.path(name);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  /**
   * The article of a page: its body, under its address or else the name of its file.
   *
   * @throws Unreadable if the page could not be read
   */
  static Article of(Page page) throws Unreadable {
    if (page.source().isBlank() && !page.problems().isEmpty()) {
      Problem first = page.problems().get(0);
      throw new Unreadable(first.code(), first.message());
    }
    return checked(
        new Article(
            page.provenance().address().orElse(page.id()),
            page.headline().map(span -> span.of(page.source())),
            body(page),
            page.provenance().published(),
            Optional.empty(),
            page.provenance().address()));
  }

  private static String body(Page page) {
    return page.blocks().stream()
        .map((SourceSpan block) -> block.of(page.source()))
        .collect(Collectors.joining("\n"));
  }

  private static Article checked(Article article) throws Unreadable {
    if (article.text().isBlank()) {
      throw new Unreadable(Code.EMPTY, "an article without text: " + article.id());
    }
    if (article.id().getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
      throw new Unreadable(Code.TOO_LARGE, "an id longer than " + LONGEST_ID + " bytes");
    }
    return article;
  }
}
