package io.github.isnadarabic.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Words of other languages in Arabic script, to tell a stretch of such a language from disguised
 * Arabic. Only the hashes of the words are kept. Immutable and thread-safe.
 */
public final class ForeignWords {
  static final String MAGIC = "isnad-foreign-1";

  private final int[] hashes;

  private ForeignWords(int[] hashes) {
    this.hashes = hashes;
  }

  /**
   * Reads stored words.
   *
   * @throws IOException if they are cut, or of an unknown format
   */
  static ForeignWords read(DataInputStream in) throws IOException {
    String magic = in.readUTF();
    if (!magic.equals(MAGIC)) {
      throw new IOException("unknown format of foreign words: " + magic + ", not " + MAGIC);
    }
    int[] hashes = new int[in.readInt()];
    VariableInts deltas = new VariableInts(in.readAllBytes());
    int hash = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      hash += deltas.next();
      hashes[i] = hash;
    }
    return new ForeignWords(hashes);
  }

  /** Whether the word, as it is written, is one of Persian, Urdu, Pashto, Sindhi or Uyghur. */
  public boolean contains(CharSequence word) {
    return Arrays.binarySearch(hashes, hash(word)) >= 0;
  }

  static int hash(CharSequence word) {
    int hash = Lexicon.HASH_SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = Lexicon.hash(hash, word.charAt(i));
    }
    hash *= 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
