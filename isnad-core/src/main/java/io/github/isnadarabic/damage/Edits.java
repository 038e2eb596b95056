package io.github.isnadarabic.damage;

/** How far apart two spellings are. Thread-safe. */
final class Edits {
  private Edits() {}

  /** Whether one letter more, less or other makes the one of the other. */
  static boolean isOne(String one, String other) {
    if (one.length() > other.length()) {
      return isOne(other, one);
    }
    if (other.length() - one.length() > 1) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int skip = one.length() == other.length() ? 1 : 0;
    return one.regionMatches(
            at + skip,
            other,
            at + 1,
            Math.max(0, Math.max(one.length() - at - skip, other.length() - at - 1)))
        || at == one.length();
  }
}
