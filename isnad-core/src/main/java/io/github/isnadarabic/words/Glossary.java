package io.github.isnadarabic.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Named sets of words from a resource file: lines {@code name: word word …}, a name may have
 * several lines, {@code #} begins a remark, {@code _} stands for a space inside an entry. Words are
 * kept as keys. Immutable and thread-safe.
 */
public final class Glossary {
  private final Map<String, Set<String>> sets;

  private Glossary(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  /**
   * Reads a resource beside {@code owner}.
   *
   * @throws IllegalArgumentException if it is missing or a line has no name
   */
  public static Glossary ofResource(Class<?> owner, String resource) {
    Map<String, Set<String>> sets = new HashMap<>();
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such word list: " + resource);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, sets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sets.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return new Glossary(sets);
  }

  private static void add(String line, Map<String, Set<String>> sets) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no name before a colon: " + line);
    }
    Set<String> set = sets.computeIfAbsent(line.substring(0, colon), k -> new LinkedHashSet<>());
    for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
      set.add(Letters.key(Letters.form(word.replace('_', ' '))));
    }
  }

  /** The set of a name; empty if there is none. */
  public Set<String> get(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /** The first words of the entries of a set: a quick test before longer ones are put together. */
  public Set<String> firstWords(String name) {
    return get(name).stream()
        .map(entry -> entry.split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of the sets. */
  public Set<String> names() {
    return Set.copyOf(sets.keySet());
  }
}
