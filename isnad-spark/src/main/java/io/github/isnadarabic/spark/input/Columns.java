package io.github.isnadarabic.spark.input;

import java.io.Serializable;

/**
 * Which columns of a table hold what. Only the text must be there.
 *
 * @param id what names an article: a string or a whole number
 * @param text the article, its first line the headline: a string
 * @param reference the day of publication: a string
 */
public record Columns(String id, String text, String reference) implements Serializable {

  /** {@code id}, {@code text} and {@code reference}. */
  public static Columns standard() {
    return new Columns("id", "text", "reference");
  }
}
