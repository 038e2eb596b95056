package io.github.isnadarabic.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A page on its way through the steps: its text in both states, the layers that were added so far,
 * and the problems that were met. Immutable and thread-safe: each {@code with} gives a new one.
 */
public final class Document {
  private final Page page;
  private final AlignedText text;
  private final Map<Layer<?>, List<? extends Annotation>> layers;
  private final List<Problem> problems;

  /** Shared by all documents that have the same text. */
  private final Map<Class<?>, Object> views;

  private Document(
      Page page,
      AlignedText text,
      Map<Layer<?>, List<? extends Annotation>> layers,
      List<Problem> problems,
      Map<Class<?>, Object> views) {
    this.page = page;
    this.text = text;
    this.layers = layers;
    this.problems = problems;
    this.views = views;
  }

  /** A page of which nothing was said yet. */
  public static Document of(Page page) {
    return new Document(
        page,
        AlignedText.unchanged(page.source()),
        Map.of(),
        page.problems(),
        new ConcurrentHashMap<>());
  }

  public Page page() {
    return page;
  }

  /** The text in both states. */
  public AlignedText text() {
    return text;
  }

  /**
   * The text seen in some way, as cut into words: made when it is first asked for and shared by the
   * steps.
   *
   * @param make makes the view of the restored text; immutable
   */
  public <V> V view(Class<V> type, Function<String, V> make) {
    return type.cast(views.computeIfAbsent(type, missing -> make.apply(text.text())));
  }

  /** What went wrong so far, the page's own problems first. */
  public List<Problem> problems() {
    return problems;
  }

  /** The layers that were added. */
  public Set<Layer<?>> layers() {
    return layers.keySet();
  }

  /**
   * A layer's annotations, in the order of the text.
   *
   * @throws IllegalStateException if no step has added the layer
   */
  @SuppressWarnings("unchecked") // with() takes nothing else for the layer
  public <T extends Annotation> List<T> get(Layer<T> layer) {
    List<? extends Annotation> found = layers.get(layer);
    if (found == null) {
      throw new IllegalStateException("no step has added " + layer.name());
    }
    return (List<T>) found;
  }

  /**
   * The same document with its text restored.
   *
   * @throws IllegalStateException if a layer was added already: its spans would be of another text
   * @throws IllegalArgumentException if the text is not one of the page's source
   */
  public Document withText(AlignedText restored) {
    if (!layers.isEmpty()) {
      throw new IllegalStateException("the text can't change under its layers");
    }
    if (!restored.source().equals(page.source())) {
      throw new IllegalArgumentException("not the source text of page " + page.id());
    }
    return new Document(page, restored, layers, problems, new ConcurrentHashMap<>());
  }

  /**
   * The same document with a layer more.
   *
   * @throws IllegalStateException if the layer was added already
   */
  public <T extends Annotation> Document with(Layer<T> layer, List<T> annotations) {
    Map<Layer<?>, List<? extends Annotation>> more = new HashMap<>(layers);
    if (more.put(layer, List.copyOf(annotations)) != null) {
      throw new IllegalStateException("added twice: " + layer.name());
    }
    return new Document(page, text, Map.copyOf(more), problems, views);
  }

  /** The same document with problems more. */
  public Document withProblems(List<Problem> found) {
    if (found.isEmpty()) {
      return this;
    }
    List<Problem> more = new ArrayList<>(problems);
    more.addAll(Objects.requireNonNull(found));
    return new Document(page, text, layers, List.copyOf(more), views);
  }
}
