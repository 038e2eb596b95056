package io.github.isnadarabic.reuse;

/**
 * Words of the copy that stand where the source has others; one side may be empty. Ends are
 * exclusive.
 */
record Block(int copyStart, int copyEnd, int sourceStart, int sourceEnd) {
  /** More words than these are another text, not other words for the same. */
  private static final int LONGEST = 4;

  /** More words than these say more than who said something. */
  private static final int LONGEST_ATTRIBUTION = 10;

  /** Whether the source's words may be no more than who said it. */
  boolean mayDropAttribution() {
    return sourceEnd - sourceStart <= LONGEST_ATTRIBUTION && copyEnd - copyStart <= LONGEST;
  }

  boolean isShort() {
    return copyEnd - copyStart <= LONGEST && sourceEnd - sourceStart <= LONGEST;
  }

  /** Whether both sides have the same number of words. */
  boolean isOneForOne() {
    return copyEnd - copyStart == sourceEnd - sourceStart;
  }
}
