package io.github.isnadarabic.headline;

/** How a clause tells of an event, the strongest first. */
enum Told {
  /** As a fact. */
  SAID,
  /** As to come, planned or possible. */
  EXPECTED,
  /** As what somebody asks for. */
  WANTED,
  /** As what is not, was not or will not be. */
  DENIED
}
