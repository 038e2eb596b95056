package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words that a report for people is made of, from {@code labels_ar} and {@code labels_en}. */
public final class Labels {
  private final Language language;
  private final Map<String, String> labels;

  private Labels(Language language, Map<String, String> labels) {
    this.language = language;
    this.labels = labels;
  }

  /** The labels of one language. */
  public static Labels of(Language language) {
    String name = "labels_" + language.code() + ".properties";
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Labels(language, asMap(read));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Map<String, String> asMap(Properties read) {
    return read.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
  }

  Language language() {
    return language;
  }

  Map<String, String> all() {
    return labels;
  }

  /**
   * The label of a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String get(String key) {
    String label = labels.get(key);
    if (label == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return label;
  }

  /** The label of a key with {@code %1$s} and so on filled in. */
  String format(String key, Object... words) {
    return String.format(Locale.ROOT, get(key), words);
  }

  /** How a kind of disguise is called. */
  public String of(EditKind kind) {
    return get("kind." + kind.name());
  }

  /** How kinds of disguise are called, one after the other. */
  public String of(Collection<EditKind> kinds) {
    return kinds.stream().sorted(Comparator.naturalOrder()).map(this::of).collect(list());
  }

  /** How a kind of trouble is called. */
  public String of(Problem.Code code) {
    return get("problem." + code.name());
  }

  /** How sources of a kind are called. */
  public String of(SourceKind kind) {
    return get("sourceKind." + kind.name());
  }

  /** How a source stands to what it said. */
  public String of(Stance stance) {
    return get("stance." + stance.name());
  }

  /** How a sign of damage is called. */
  public String of(Damage.Kind kind) {
    return get("damage." + kind.name());
  }

  /** How it is called when words of a headline are not borne out. */
  public String of(HeadlineSupport.FailureKind kind) {
    return get("failure." + kind.name());
  }

  /** Puts words into a list, as the language writes lists. */
  java.util.stream.Collector<CharSequence, ?, String> list() {
    return Collectors.joining(get("list.comma"));
  }
}
