package io.github.isnadarabic.pages.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which {@code <br>} ends a paragraph. Old pages part paragraphs by two of them; beside those, a
 * single one in running text is only a new line in the layout. Where there are only single ones, or
 * other elements stand beside it, each parts.
 */
final class LineBreaks {
  private final IdentityHashMap<Node, Boolean> hasDouble = new IdentityHashMap<>();

  boolean isParagraphBreak(Element br, Element block) {
    return !isHeading(block) && (isDouble(br) || !isInText(br) || !hasDoubleBeside(br));
  }

  private static boolean isInText(Element br) {
    return br.previousSibling() instanceof TextNode && br.nextSibling() instanceof TextNode;
  }

  private static boolean isHeading(Element block) {
    return block.normalName().matches("h[1-6]");
  }

  private boolean hasDoubleBeside(Element br) {
    return hasDouble.computeIfAbsent(
        br.parentNode(), parent -> parent.childNodes().stream().anyMatch(LineBreaks::beginsDouble));
  }

  private static boolean beginsDouble(Node node) {
    return isBreak(node) && isBreak(next(node));
  }

  private static boolean isDouble(Element br) {
    return isBreak(next(br)) || isBreak(previous(br));
  }

  private static Node next(Node node) {
    Node next = node.nextSibling();
    return isBlank(next) ? next.nextSibling() : next;
  }

  private static Node previous(Node node) {
    Node previous = node.previousSibling();
    return isBlank(previous) ? previous.previousSibling() : previous;
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }
}
