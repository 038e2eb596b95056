package io.github.isnadarabic.pages.html;

import io.github.isnadarabic.pages.words.Folding;
import io.github.isnadarabic.pages.words.Phrases;
import io.github.isnadarabic.pages.words.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What is known of the furniture of a page: which elements and which lines are not the article's
 * text. The words stand in {@code furniture.txt}. Immutable.
 */
final class Furniture {
  private static final int SHORT = 60;
  private static final int NOTICE = 200;

  private static final WordLists WORDS = WordLists.beside(Furniture.class, "furniture.txt");

  private final Set<String> unreadTags = new HashSet<>(WORDS.named("unread tags"));
  private final Set<String> furnitureTags = new HashSet<>(WORDS.named("furniture tags"));
  private final ClassNames comments = ClassNames.of(WORDS.named("comment classes"));
  private final ClassNames furniture = ClassNames.of(WORDS.named("furniture classes"));
  private final Phrases readAlso = Phrases.of(WORDS.named("read also"));
  private final Phrases wholeLines = Phrases.of(WORDS.named("whole lines"));
  private final Phrases labels = Phrases.of(WORDS.named("labels"));
  private final Phrases shortLines = Phrases.of(WORDS.named("short lines"));
  private final Phrases notices = Phrases.of(WORDS.named("anywhere"));
  private final Phrases commentHeadings = Phrases.of(WORDS.named("comment headings"));
  private final Phrases sectionHeadings = Phrases.of(WORDS.named("section headings"));
  private final Phrases continued = Phrases.of(WORDS.named("continued"));

  /** The words under a heading of {@code furniture.txt}. */
  static List<String> words(String list) {
    return WORDS.named(list);
  }

  /** Whether an element says what it is, rightly or not. */
  static boolean isNamed(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("class")
            || element.hasAttr("rel")
            || element.hasAttr("itemprop")
            || element.hasAttr("datetime"));
  }

  /** Whether an element's text is left out wherever it stands. */
  boolean isUnread(Element element) {
    return unreadTags.contains(element.normalName())
        || (element.attributesSize() > 0 && isHidden(element));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** Whether the text of a link says of itself that it leads to another article. */
  boolean isReadAlso(String text) {
    String folded = Folding.fold(text, SHORT);
    int end = readAlso.endIn(folded);
    return end >= 0 && end < folded.length() && isColon(folded, end);
  }

  /** Whether an element's own name says that it is comments. */
  boolean isComments(Element element) {
    return comments.name(element);
  }

  /** Whether an element's tag or name says that it is furniture. */
  boolean isFurniture(Element element) {
    return furnitureTags.contains(element.normalName()) || furniture.name(element);
  }

  /** Whether a line heads the comments. */
  boolean isCommentHeading(Block block) {
    return block.text().length() <= SHORT && commentHeadings.begin(block.folded());
  }

  /** Whether a line heads a part of the page that is not the article. */
  boolean isSectionHeading(Block block) {
    return isCommentHeading(block)
        || (block.text().length() <= SHORT && sectionHeadings.begin(block.folded()));
  }

  /** Whether a line says that the story goes on elsewhere. */
  boolean isContinuation(Block block) {
    return block.text().length() <= NOTICE && continued.areIn(block.folded());
  }

  /** Whether a line is not the article's, whatever element it stands in. */
  boolean isFurniture(Block block) {
    if (block.isMostlyLinks() || !hasLetters(block.text())) {
      return true;
    }
    return block.text().length() <= NOTICE && isFurniture(block, block.folded());
  }

  private boolean isFurniture(Block block, String folded) {
    return leadsElsewhere(block, folded)
        || wholeLines.are(folded)
        || notices.areIn(folded)
        || continued.areIn(folded)
        || isLabelled(folded)
        || (folded.length() <= SHORT && shortLines.begin(folded));
  }

  private boolean leadsElsewhere(Block block, String folded) {
    int end = readAlso.endIn(folded);
    return end >= 0 && (end == folded.length() || isColon(folded, end) || isLink(block, end));
  }

  /** Words that lead elsewhere, followed by nothing but a link. */
  private static boolean isLink(Block block, int wordsEnd) {
    return block.linked() > 0 && block.linked() + wordsEnd + 2 >= block.text().length();
  }

  private boolean isLabelled(String folded) {
    int end = labels.endIn(folded);
    return end >= 0 && (end == folded.length() || isColon(folded, end));
  }

  private static boolean isColon(String folded, int end) {
    String rest = folded.substring(end).strip();
    return !rest.isEmpty() && ":/|.…-–—«\"؟!👇".indexOf(rest.charAt(0)) >= 0;
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
