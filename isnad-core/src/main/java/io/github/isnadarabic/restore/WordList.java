package io.github.isnadarabic.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * A list of words in a resource: lines of words, {@code #} begins a remark, and what stands before
 * a tab names the words after it. Read when it is first asked, since most pages ask for few lists.
 * Thread-safe.
 */
final class WordList {
  private final String resource;
  private volatile Set<String> words;

  WordList(String resource) {
    this.resource = resource;
  }

  boolean contains(String word) {
    return words().contains(word);
  }

  private Set<String> words() {
    Set<String> read = words;
    if (read == null) {
      read = read();
      words = read;
    }
    return read;
  }

  private Set<String> read() {
    Set<String> read = new HashSet<>();
    try (InputStream in = WordList.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          addWords(line, read);
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static void addWords(String line, Set<String> words) {
    int from = line.indexOf('\t') + 1;
    while (from < line.length()) {
      int to = line.indexOf(' ', from);
      to = to < 0 ? line.length() : to;
      if (to > from) {
        words.add(withoutMarks(line.substring(from, to)));
      }
      from = to + 1;
    }
  }

  /** Marks and joiners are no part of the letters that are looked up; dots of abbreviations are. */
  private static String withoutMarks(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isKept(word.charAt(i))) {
        return word.chars()
            .filter(c -> isKept((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return word;
  }

  private static boolean isKept(char c) {
    return Letters.isLetter(c) || c == '.' || c == '\u0640';
  }
}
