package io.github.isnadarabic.report;

import java.util.Locale;

/** The languages that reports for people come in. */
public enum Language {
  AR,
  EN;

  /** The language's two letters, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The direction of its writing, as HTML names it. */
  public String direction() {
    return this == AR ? "rtl" : "ltr";
  }

  @Override
  public String toString() {
    return code();
  }
}
