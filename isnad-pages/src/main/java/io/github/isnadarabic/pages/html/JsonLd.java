package io.github.isnadarabic.pages.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in JSON-LD (schema.org), alone, in an array or in a graph. What
 * does not parse, even leniently, is left out.
 */
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Where articles stand in other nodes. */
  private static final List<String> HOLDERS = List.of("@graph", "mainEntity", "mainEntityOfPage");

  /** So many nodes are looked at: enough for any real page. */
  private static final int MOST_NODES = 1000;

  private static final int MOST_AUTHORS = 20;

  private final Optional<JsonNode> article;

  JsonLd(Declarations page) {
    article =
        page.jsonLd().stream()
            .map(JsonLd::parse)
            .flatMap(Optional::stream)
            .map(JsonLd::articleIn)
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Optional<JsonNode> parse(Element script) {
    try {
      return Optional.ofNullable(JSON.readTree(script.data()));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> articleIn(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
    for (int seen = 0; seen < MOST_NODES && !waiting.isEmpty(); seen++) {
      JsonNode node = waiting.removeFirst();
      if (isArticle(node)) {
        return Optional.of(node);
      }
      held(node).limit(MOST_NODES).forEach(waiting::addLast);
    }
    return Optional.empty();
  }

  private static Stream<JsonNode> held(JsonNode node) {
    return node.isArray()
        ? elements(node)
        : HOLDERS.stream().map(node::path).filter(JsonNode::isContainerNode);
  }

  private static boolean isArticle(JsonNode node) {
    return elements(node.path("@type")).map(JsonNode::asText).anyMatch(JsonLd::isArticleType);
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("Article") || type.endsWith("Report") || type.endsWith("BlogPosting");
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  Optional<String> headline() {
    return text("headline").or(() -> text("name"));
  }

  Optional<String> published() {
    return text("datePublished").or(() -> text("dateCreated"));
  }

  /** The article's text, with its line breaks. */
  Optional<String> body() {
    return article.map(node -> node.path("articleBody").asText("")).filter(text -> !text.isBlank());
  }

  /** Persons named as authors. */
  Optional<String> persons() {
    return joined(authors().filter(author -> author.path("@type").asText("").equals("Person")));
  }

  /** All that are named as authors, organisations too. */
  Optional<String> allAuthors() {
    return joined(authors());
  }

  private Stream<JsonNode> authors() {
    return article.stream().flatMap(node -> elements(node.path("author")));
  }

  private static Optional<String> joined(Stream<JsonNode> authors) {
    String names =
        authors
            .map(author -> clean(author.isTextual() ? author : author.path("name")))
            .filter(name -> !name.isEmpty() && !name.startsWith("http"))
            .distinct()
            .limit(MOST_AUTHORS)
            .collect(Collectors.joining("، "));
    return Optional.of(names).filter(text -> !text.isEmpty());
  }

  private Optional<String> text(String field) {
    return article.map(node -> clean(node.path(field))).filter(text -> !text.isEmpty());
  }

  /** Entities have no business in JSON, but are there. */
  private static String clean(JsonNode value) {
    return Line.of(Parser.unescapeEntities(value.asText(""), false));
  }
}
