package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.pipeline.Step;
import java.util.Set;

/** Undoes the disguises of a text. Immutable and thread-safe; loading takes some milliseconds. */
public final class Restorer implements Step {

  private Restorer() {}

  /** The restorer with the knowledge that Isnad ships. */
  public static Restorer standard() {
    return new Restorer();
  }

  /** Undoes the disguises of one text, which is taken as one page. */
  public Restoration restore(String source) {
    return Restoration.none(source);
  }

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.DISGUISES);
  }

  @Override
  public Document apply(Document document) {
    Restoration restoration = restore(document.page().source());
    return document.withText(restoration.text()).with(Layer.DISGUISES, restoration.disguises());
  }
}
