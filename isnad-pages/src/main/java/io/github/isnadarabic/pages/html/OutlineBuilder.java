package io.github.isnadarabic.pages.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page once, without recursion, and outlines what a reader sees of it. */
final class OutlineBuilder implements NodeFilter {
  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private final Deque<Region> open = new ArrayDeque<>();
  private final Line line = new Line();
  private final LineBreaks breaks = new LineBreaks();
  private int links;
  private int linkStart;
  private int deepest;

  private OutlineBuilder(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The outline of an element, usually the page's body. */
  static Outline outline(Element body, Furniture furniture) {
    OutlineBuilder builder = new OutlineBuilder(furniture);
    builder.enter(body);
    body.childNodes().forEach(child -> NodeTraversor.filter(builder, child));
    builder.leave();
    return new Outline(
        builder.blocks, builder.regions.get(0), builder.regions, builder.named, builder.deepest);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText(), links > 0);
    } else if (node instanceof Element element) {
      deepest = Math.max(deepest, depth);
      return furniture.isUnread(element) ? FilterResult.SKIP_ENTIRELY : begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    if (element.normalName().equals("br")) {
      breakLine(element);
    } else if (isBlock(element)) {
      flush();
      enter(element);
    }
    if (isLink(element)) {
      links++;
      linkStart = line.length();
    }
    if (Furniture.isNamed(element)) {
      named.add(new Named(element, blocks.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isLink(element)) {
        endLink();
      }
      if (isBlock(element)) {
        flush();
        leave();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endLink() {
    links--;
    if (linkStart < line.length() && furniture.isReadAlso(line.since(linkStart))) {
      line.takeBack(linkStart);
    }
  }

  private void enter(Element element) {
    Region region = new Region(element, blocks.size());
    if (!open.isEmpty()) {
      open.getLast().inner.add(region);
    }
    regions.add(region);
    open.addLast(region);
  }

  private void leave() {
    flush();
    open.removeLast().closeAt(blocks.size());
  }

  private void flush() {
    if (!line.isEmpty()) {
      blocks.add(Block.of(line.text(), line.linked(), open.getLast().element));
    }
    line.clear();
    linkStart = 0;
  }

  private void breakLine(Element br) {
    if (breaks.isParagraphBreak(br, open.getLast().element)) {
      flush();
    } else {
      line.append(" ", false);
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }
}
