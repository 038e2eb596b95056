package io.github.isnadarabic.model;

/** What kind of source stands behind a claim. */
public enum SourceKind {
  /** Somebody with a name, or with an office that only one holds. */
  NAMED_PERSON,
  /** An institution, a medium, a company, a government, a capital. */
  NAMED_ORGANISATION,
  /** Individuals who spoke and are not named. */
  ANONYMOUS,
  /** A class of people speaking at large. */
  COLLECTIVE,
  /** A report, figures, a scan. */
  DOCUMENT,
  /** Nobody is named. */
  UNKNOWN;

  public boolean isNamed() {
    return this == NAMED_PERSON || this == NAMED_ORGANISATION;
  }
}
