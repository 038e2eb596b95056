package io.github.isnadarabic.spark;

import java.io.Serializable;

/**
 * Something that is made where it is needed, and only once there. Serialised, it is empty. As part
 * of a broadcast there is one to an executor, whatever the number of its tasks. Thread-safe.
 *
 * @param <T> what is made
 */
abstract class OncePerProcess<T> implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial")
  private transient volatile T made;

  /** Makes it. */
  abstract T make();

  /** What was made. */
  final T get() {
    T found = made;
    return found == null ? getOrMake() : found;
  }

  private synchronized T getOrMake() {
    if (made == null) {
      made = make();
    }
    return made;
  }
}
