package io.github.isnadarabic.time;

/** Reads one family of expressions. Stateless. */
@FunctionalInterface
interface Grammar {
  /** The longest expression of the family that begins at a token, or {@link Piece#NONE}. */
  Piece read(Tokens t, int i);
}
