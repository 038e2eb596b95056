package io.github.isnadarabic.time;

/**
 * A name that stands at some tokens.
 *
 * @param sense what it is; null where nothing was found
 * @param from its first token
 * @param end the token after
 */
record Found(Sense sense, int from, int end) {
  static final Found NOTHING = new Found(null, 0, 0);

  boolean is() {
    return sense != null;
  }

  int value() {
    return sense.value();
  }
}
