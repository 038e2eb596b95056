package io.github.isnadarabic.verbs;

/**
 * Three radicals.
 *
 * @param first the first radical
 * @param second the second
 * @param third the third; {@code و} or {@code ي} makes the root defective
 */
record Root(char first, char second, char third) {

  static Root of(String letters) {
    if (letters.length() != 3) {
      throw new IllegalArgumentException("no root of three letters: " + letters);
    }
    return new Root(letters.charAt(0), letters.charAt(1), letters.charAt(2));
  }

  boolean isAssimilated() {
    return first == 'و';
  }

  boolean isHollow() {
    return isWeak(second) && !isWeak(third);
  }

  boolean isDefective() {
    return isWeak(third);
  }

  boolean isDoubled() {
    return second == third;
  }

  private static boolean isWeak(char radical) {
    return radical == 'و' || radical == 'ي';
  }

  /** The template with this root in the place of {@code 123}. */
  String fill(String template) {
    return template.replace('1', first).replace('2', second).replace('3', third);
  }
}
