package io.github.isnadarabic.archive.dedup;

import java.util.Arrays;
import java.util.Random;

/**
 * Takes repetitions out of a text's hashes, without sorting them: a table that is used again for
 * every text. What it leaves, and the order of it, are the same always; where hashes lie in the
 * table is chosen anew for each object, so that no text can be made that is slow. Not thread-safe.
 */
final class DistinctHashes {
  private static final int EMPTY = 0;

  private final long spread = new Random().nextLong() | 1;
  private long[] table = new long[1 << 10];

  /** Moves the hashes that are not there yet to the front, in their order, and counts them. */
  int moveToFront(long[] hashes) {
    int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length) + 1);
    clear(1 << bits);
    int size = 0;
    boolean hasEmpty = false;
    for (long hash : hashes) {
      boolean isNew = hash == EMPTY ? !hasEmpty : enter(hash, bits);
      hasEmpty |= hash == EMPTY;
      hashes[size] = hash;
      size += isNew ? 1 : 0;
    }
    return size;
  }

  private void clear(int length) {
    if (table.length < length) {
      table = new long[length];
    } else {
      Arrays.fill(table, 0, length, EMPTY);
    }
  }

  private boolean enter(long hash, int bits) {
    int mask = (1 << bits) - 1;
    int slot = (int) ((hash * spread) >>> (Long.SIZE - bits));
    while (table[slot] != EMPTY && table[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    boolean isNew = table[slot] == EMPTY;
    table[slot] = hash;
    return isNew;
  }
}
