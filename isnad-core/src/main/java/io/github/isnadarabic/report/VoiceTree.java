package io.github.isnadarabic.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The picture of who rests on whom: the page, those it heard, those whom these heard. */
final class VoiceTree {

  /** A voice as it is heard through the voices above it. */
  private static final class Node {
    private final Map<Voice, Node> below = new LinkedHashMap<>();
    private int claims;
  }

  private final HtmlPage page;
  private final Node root = new Node();

  VoiceTree(Voices voices, HtmlPage page) {
    this.page = page;
    for (int i = 0; i < voices.claims().size(); i++) {
      Node node = root;
      for (Voice hand : voices.path(i)) {
        node = node.below.computeIfAbsent(hand, voice -> new Node());
      }
      node.claims++;
    }
  }

  void write() {
    page.open("figure", "class", "tree").open("figcaption").label("sources.tree").close();
    page.open("ul").open("li").open("b").label("sources.page").close();
    below(root);
    page.close().close().close();
  }

  private void below(Node node) {
    if (node.below.isEmpty()) {
      return;
    }
    page.open("ul");
    node.below.forEach(this::write);
    page.close();
  }

  private void write(Voice voice, Node node) {
    page.open("li", "class", voice.kind().isNamed() ? "named" : "unnamed");
    page.open("a", "href", "#" + ClaimPlaces.voice(voice))
        .arabic(voice.shown(page.labels()))
        .close();
    if (node.claims > 0) {
      page.text(" × " + node.claims);
    }
    below(node);
    page.close();
  }
}
