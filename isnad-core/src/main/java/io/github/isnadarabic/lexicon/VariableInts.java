package io.github.isnadarabic.lexicon;

import java.io.ByteArrayOutputStream;

/**
 * Numbers, taken as unsigned, in as few bytes as they need: seven bits a byte, the lowest first.
 */
final class VariableInts {
  private final byte[] coded;
  private int at;

  VariableInts(byte[] coded) {
    this.coded = coded;
  }

  int next() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = coded[at++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  byte nextByte() {
    return coded[at++];
  }

  boolean hasNext() {
    return at < coded.length;
  }

  static void write(ByteArrayOutputStream out, int value) {
    int left = value;
    while ((left & ~0x7F) != 0) {
      out.write(left | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }
}
