package io.github.isnadarabic.pages.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block-level element as the range of the blocks inside, with the elements directly inside. */
final class Region {
  final Element element;
  final int from;
  final List<Region> inner = new ArrayList<>(2);
  private int end;

  Region(Element element, int from) {
    this.element = element;
    this.from = from;
    this.end = from;
  }

  void closeAt(int block) {
    end = block;
  }

  /** After its last block. */
  int end() {
    return end;
  }

  int size() {
    return end - from;
  }

  boolean holds(int block) {
    return from <= block && block < end;
  }
}
