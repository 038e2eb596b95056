package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.words.Folding;
import org.jsoup.nodes.Element;

/**
 * A stretch of visible text without a break: a paragraph, a heading, an entry of a list.
 *
 * @param text a single line, white space made one space
 * @param folded its beginning folded, enough to know a line by its words
 * @param linked how many of its characters stand in links
 * @param element the block-level element that it stands in
 */
record Block(String text, String folded, int linked, Element element) {
  /** A line so long is a sentence, whatever it ends in. */
  private static final int SENTENCE = 40;

  private static final int BEGINNING = 160;
  private static final int SHORT_SENTENCE = 12;
  private static final String ENDS = ".؟!?…»\"”:؛";

  static Block of(String text, int linked, Element element) {
    return new Block(text, Folding.fold(text, BEGINNING), linked, element);
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether this is prose, as far as its own form tells. */
  boolean isParagraph() {
    return !isMostlyLinks() && !isHeading() && isSentence();
  }

  private boolean isSentence() {
    return text.length() >= SENTENCE || (text.length() >= SHORT_SENTENCE && endsSentence());
  }

  /** Whether the last character is a sentence's last. */
  boolean endsSentence() {
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it stands where authors put prose, however short. */
  boolean isMarkedAsProse() {
    String name = element.normalName();
    return (name.equals("p") || name.equals("li") || name.equals("blockquote")) && !isMostlyLinks();
  }

  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }

  boolean hasLink() {
    return linked > 0;
  }
}
