package io.github.isnadarabic.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.pages.charset.DecodedText;
import io.github.isnadarabic.pages.charset.TextDecoder;
import io.github.isnadarabic.pages.date.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line {@code {"id","text","reference"}} to a page. Immutable and thread-safe.
 *
 * @param id names a line that gives no id
 * @param limit the most bytes of a line
 */
record JsonPage(String id, int limit) {
  /** An id in a line that is not JSON as a whole. */
  private static final Pattern VISIBLE_ID =
      Pattern.compile("\"id\"\\s*:\\s*(?:\"([^\"\\\\]{1,500})\"|(-?[\\d.]{1,40}))");

  /** A broken line's id is looked for in so many characters at its beginning. */
  private static final int SAMPLE = 4096;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** The page on a line; none on a blank one. */
  Optional<Page> of(byte[] line) {
    if (line.length > limit) {
      String message = "the line is larger than %,d bytes".formatted(limit);
      return Optional.of(problem(visibleId(line), Code.TOO_LARGE, message));
    }
    DecodedText decoded = TextDecoder.decode(line, Optional.empty());
    return decoded.text().isBlank() ? Optional.empty() : Optional.of(page(line, decoded));
  }

  private Page page(byte[] line, DecodedText decoded) {
    try {
      return page(JSON.readTree(decoded.text()), decoded);
    } catch (JsonProcessingException e) {
      return broken(visibleId(line), "not JSON: " + e.getOriginalMessage());
    } catch (RuntimeException e) {
      return problem(visibleId(line), Code.INTERNAL, "could not be read: " + e);
    }
  }

  private Page page(JsonNode object, DecodedText decoded) {
    Optional<String> ownId = id(object.path("id"));
    JsonNode text = object.path("text");
    if (!text.isTextual()) {
      return broken(ownId, "no object with a \"text\" that is a string");
    }
    if (text.textValue().isBlank()) {
      return problem(ownId, Code.EMPTY, "there is nothing to read");
    }
    return TextPages.page(
        ownId.orElse(id),
        text.textValue(),
        provenance(object, decoded),
        Problems.ofDecoding(decoded, text.textValue()));
  }

  private static Provenance provenance(JsonNode object, DecodedText decoded) {
    Optional<String> published = PublicationDate.of(object.path("reference").asText(""));
    return new Provenance(
        Format.JSONL, Optional.of(decoded.charset().name()), Optional.empty(), published);
  }

  /** An id of any type, as text. */
  private static Optional<String> id(JsonNode id) {
    if (id.isMissingNode() || id.isNull()) {
      return Optional.empty();
    }
    return Optional.of(id.isTextual() ? id.textValue() : id.toString());
  }

  private static Optional<String> visibleId(byte[] line) {
    int length = Math.min(line.length, SAMPLE);
    String beginning = new String(line, 0, length, StandardCharsets.UTF_8);
    Matcher matcher = VISIBLE_ID.matcher(beginning);
    return matcher.find()
        ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.of(matcher.group(2)))
        : Optional.empty();
  }

  private Page broken(Optional<String> ownId, String message) {
    return problem(ownId, Code.BROKEN_JSON, message);
  }

  private Page problem(Optional<String> ownId, Code code, String message) {
    return Problems.page(ownId.orElse(id), Format.JSONL, code, message);
  }
}
