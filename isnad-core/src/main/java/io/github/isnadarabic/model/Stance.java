package io.github.isnadarabic.model;

/** How a source stands to what it is said to have said. */
public enum Stance {
  ASSERTS,
  DENIES,
  CONFIRMS,
  DOUBTS,
  ASKS,
  ORDERS,
  PROMISES,
  /** Feelings; a doubt or denial that is denied. */
  OTHER;

  /** The stance when the cue is negated: {@code لم يستبعد}. */
  public Stance negated() {
    return switch (this) {
      case DENIES, DOUBTS -> OTHER;
      case ASSERTS, CONFIRMS -> DOUBTS;
      default -> this;
    };
  }
}
