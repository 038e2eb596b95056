package io.github.isnadarabic.pages.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource file of words under headings. A line {@code [name]} begins a list, every further line
 * is an entry, {@code #} begins a comment. Immutable.
 */
public final class WordLists {
  private final String resource;
  private final Map<String, List<String>> lists;

  private WordLists(String resource, Map<String, List<String>> lists) {
    this.resource = resource;
    this.lists = lists;
  }

  /**
   * Reads a resource beside a class.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static WordLists beside(Class<?> reader, String resource) {
    try (InputStream in = reader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + reader);
      }
      return new WordLists(resource, parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text.lines().map(WordLists::withoutComment).toList()) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        lists.put(line.substring(1, line.length() - 1), current);
      } else if (!line.isEmpty()) {
        current.add(line);
      }
    }
    return lists;
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  /**
   * The entries of a list, in the file's order.
   *
   * @throws IllegalStateException if the file has no such list
   */
  public List<String> named(String name) {
    List<String> entries = lists.get(name);
    if (entries == null) {
      throw new IllegalStateException("no list [" + name + "] in " + resource);
    }
    return List.copyOf(entries);
  }
}
