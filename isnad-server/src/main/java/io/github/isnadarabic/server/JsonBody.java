package io.github.isnadarabic.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** Takes bodies of JSON apart. */
final class JsonBody {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonBody() {}

  /**
   * The one object that a body holds.
   *
   * @throws Refusal if it holds anything else
   */
  static JsonNode object(byte[] body) throws Refusal, IOException {
    try {
      JsonNode read = MAPPER.readTree(body);
      if (read != null && read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new Refusal(Trouble.BROKEN_JSON, "line " + line + " is not JSON");
    }
    throw new Refusal(Trouble.BROKEN_JSON, "one object is asked for");
  }

  /** The string of a field, if the object has it. */
  static Optional<String> string(JsonNode object, String name) throws Refusal {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    } else if (value.isTextual() || value.isIntegralNumber()) {
      return Optional.of(value.asText());
    }
    throw new Refusal(Trouble.BROKEN_JSON, name + " is no string");
  }
}
