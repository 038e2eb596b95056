package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.isnadarabic.model.Problem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One line of JSON lines as it came. Bytes that are no UTF-8 stand as U+FFFD. */
final class JsonLine {
  /** How long a line may be, in bytes. */
  static final int LONGEST = 64 << 20;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build())
          .build();

  /** Keeps numbers as they are written, so that an id comes back as it came. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  /** Reads what stands before a break. */
  private static final ObjectReader LENIENT =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final LineReader.Line line;

  JsonLine(LineReader.Line line) {
    this.line = line;
  }

  /** The line as it came. */
  byte[] bytes() {
    return line.bytes();
  }

  private String decoded() {
    String text = new String(line.bytes(), StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /**
   * The object on the line.
   *
   * @throws Unreadable if there is none
   */
  JsonNode object() throws Unreadable {
    if (!line.isWhole()) {
      throw new Unreadable(Code.TOO_LARGE, "a line longer than " + LONGEST + " bytes");
    }
    try {
      return object(MAPPER.readTree(decoded()));
    } catch (JsonProcessingException e) {
      throw new Unreadable(Code.BROKEN_JSON, e.getOriginalMessage());
    }
  }

  private static JsonNode object(JsonNode read) throws Unreadable {
    if (read.isObject()) {
      return read;
    }
    throw new Unreadable(Code.BROKEN_JSON, "a line that is no JSON object");
  }

  /** The {@code id} of a line that is broken after it; null if there is none to be found. */
  JsonNode id() {
    try (JsonParser parser = FACTORY.createParser(decoded())) {
      return parser.nextToken() == JsonToken.START_OBJECT ? id(parser) : NullNode.instance;
    } catch (IOException e) {
      return NullNode.instance;
    }
  }

  private static JsonNode id(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("id")) {
        return LENIENT.readTree(parser);
      }
      parser.skipChildren();
    }
    return NullNode.instance;
  }
}
