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
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Lines {@code {"id","text","reference"}} to pages, one for each line that is not blank. */
final class JsonLinePages implements PageStream {
  /** An id in a line that is not JSON as a whole. */
  private static final Pattern VISIBLE_ID =
      Pattern.compile("\"id\"\\s*:\\s*(?:\"([^\"\\\\]{1,500})\"|(-?[\\d.]{1,40}))");

  /** A broken line's id is looked for in so many characters at either end. */
  private static final int SAMPLE = 4096;

  private final String id;
  private final int limit;
  private final ObjectMapper json;
  private final JsonLines lines;
  private int number;
  private boolean brokenOff;

  /**
   * @param id names the stream, and with a number the lines of it that give no id
   * @param limit the most bytes of a line
   */
  JsonLinePages(String id, int limit, InputStream in) {
    this.id = id;
    this.limit = limit;
    this.lines = new JsonLines(in, limit);
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    this.json =
        new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public Optional<Page> next() throws IOException {
    try {
      return nextPage();
    } catch (ZipException | EOFException e) {
      return atBreak(e);
    }
  }

  /** Told once, where a compressed stream breaks off. */
  private Optional<Page> atBreak(IOException e) {
    if (brokenOff) {
      return Optional.empty();
    }
    brokenOff = true;
    return Optional.of(Problems.page(id, Provenance.of(Format.JSONL), Problems.brokenGzip(e)));
  }

  private Optional<Page> nextPage() throws IOException {
    Optional<Page> page = Optional.empty();
    Optional<byte[]> line = lines.next();
    while (line.isPresent()) {
      number++;
      page = page(line.get());
      line = page.isPresent() ? Optional.empty() : lines.next();
    }
    return page;
  }

  private Optional<Page> page(byte[] line) {
    if (line.length > limit) {
      String message = "the line is larger than %,d bytes".formatted(limit);
      return Optional.of(problem(visibleId(line), Code.TOO_LARGE, message));
    }
    DecodedText decoded = TextDecoder.decode(line, Optional.empty());
    return decoded.text().isBlank() ? Optional.empty() : Optional.of(page(line, decoded));
  }

  private Page page(byte[] line, DecodedText decoded) {
    try {
      return page(json.readTree(decoded.text()), decoded);
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
        ownId.orElseGet(this::numberedId),
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
    return Problems.page(ownId.orElseGet(this::numberedId), Format.JSONL, code, message);
  }

  private String numberedId() {
    return id + "#" + number;
  }
}
