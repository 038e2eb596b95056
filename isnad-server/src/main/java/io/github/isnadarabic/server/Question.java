package io.github.isnadarabic.server;

import java.util.Map;
import java.util.Optional;

/**
 * A request whose body has arrived.
 *
 * @param parameters of the address; of a name given twice the first
 * @param type the media type of the body, with its parameters; empty where none is given
 * @param accept the media types that the client takes; empty where it says nothing
 * @param host the host and port that the client asked
 */
@SuppressWarnings("ArrayRecordComponent") // questions are never compared
record Question(
    Map<String, String> parameters, String type, String accept, String host, byte[] body) {

  Question {
    parameters = Map.copyOf(parameters);
  }

  /** The value of a parameter; an empty one counts as not given. */
  Optional<String> parameter(String key) {
    return Optional.ofNullable(parameters.get(key)).filter(value -> !value.isBlank());
  }

  /** The media type without its parameters, in lower case. */
  String mediaType() {
    int end = type.indexOf(';');
    String bare = end < 0 ? type : type.substring(0, end);
    return bare.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
