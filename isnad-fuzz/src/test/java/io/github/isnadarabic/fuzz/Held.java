package io.github.isnadarabic.fuzz;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Annotation;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;

/** What must hold of a page and of a document, whatever was read. */
final class Held {
  private Held() {}

  /** The parts of a page lie in its source, in order. */
  static void of(Page page) {
    int end = 0;
    for (var block : page.blocks()) {
      check(block.start() >= end, "blocks overlap");
      end = block.end();
    }
    check(end <= page.source().length(), "a block outside the source");
  }

  /** A text goes through the steps, and everything that they say stands in it. */
  static void of(Pipeline steps, String text) {
    of(steps.read(Page.ofText("fuzz", text)));
  }

  /** The source comes back, and every annotation slices the text. */
  static void of(Document document) {
    AlignedText text = document.text();
    check(
        text.alignment().undo(text.text()).equals(document.page().source()),
        "undoing the restoration does not give the source");
    document.layers().forEach(layer -> of(document, layer));
  }

  private static void of(Document document, Layer<?> layer) {
    int length = document.text().text().length();
    for (Annotation annotation : document.get(layer)) {
      check(annotation.span().end() <= length, "outside the text: " + layer.name());
      annotation
          .evidence()
          .cue()
          .ifPresent(cue -> check(cue.end() <= length, "cue outside the text: " + layer.name()));
    }
  }

  static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
