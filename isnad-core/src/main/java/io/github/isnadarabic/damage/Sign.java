package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import java.util.List;

/** Looks for one sign of damage. Immutable and thread-safe. */
interface Sign {

  /** The places that show the sign, in the order of the text; none on a sound page. */
  List<Damage> in(Story story);
}
