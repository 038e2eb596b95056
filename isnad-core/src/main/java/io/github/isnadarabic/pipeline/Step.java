package io.github.isnadarabic.pipeline;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import java.util.Set;

/**
 * One step of a reading. It reads the layers that earlier steps left and adds its own. Steps are
 * immutable and thread-safe, and never throw for what a page holds: trouble is a {@link
 * io.github.isnadarabic.model.Problem}.
 */
public interface Step {

  /** The step's name, in messages. */
  String name();

  /** The layers that must be there before. */
  Set<Layer<?>> reads();

  /** The layers that are there after. */
  Set<Layer<?>> adds();

  /** The document with what this step has to say. */
  Document apply(Document document);
}
