package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** The fingerprints of an article as terms of an index, each once, in the order of the terms. */
final class PrintTokens extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRef bytes = new BytesRef(Fingerprints.BITS / Byte.SIZE);
  private final long[] prints;
  private int next;

  PrintTokens(ComparedWords words) {
    Prints found = new Prints();
    Fingerprints.of(words, found::add);
    prints = found.distinct();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == prints.length) {
      return false;
    }
    write(prints[next++], bytes);
    term.setBytesRef(bytes);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  /** Writes a fingerprint as a term. */
  static void write(long print, BytesRef bytes) {
    bytes.length = Fingerprints.BITS / Byte.SIZE;
    for (int i = 0; i < bytes.length; i++) {
      bytes.bytes[i] = (byte) (print >>> (Fingerprints.BITS - Byte.SIZE * (i + 1)));
    }
  }
}
