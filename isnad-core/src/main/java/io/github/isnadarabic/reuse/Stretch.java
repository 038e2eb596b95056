package io.github.isnadarabic.reuse;

/**
 * A stretch of words of the copy and one of the source that have words in common. Ends are
 * exclusive.
 *
 * @param copyStart its first word in the copy
 * @param copyEnd the word after it in the copy
 * @param sourceStart its first word in the source
 * @param sourceEnd the word after it in the source
 * @param weight what the common words weigh
 */
record Stretch(int copyStart, int copyEnd, int sourceStart, int sourceEnd, double weight) {

  int copyLength() {
    return copyEnd - copyStart;
  }

  int sourceLength() {
    return sourceEnd - sourceStart;
  }
}
