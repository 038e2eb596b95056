package io.github.isnadarabic.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rules: UTF-8, lines of fields separated by tabs, the first of them a keyword.
 *
 * <pre>
 * # a remark
 * rule    restore/lookalike            begins a rule
 * kind    LOOKALIKE                    the layer's class of the rule
 * about   Letters that look like ...   what it does
 * source  ...                          where its knowledge comes from
 * entry   ر   ړ                        what it knows; any number of fields
 * match   بعد الحړب    بعد الحرب        a text, and what the rule must give for it
 * leave   باريس                        a text that must be left alone
 * </pre>
 *
 * <p>In examples {@code \}{@code uXXXX} stands for the code unit, so that what can't be seen can be
 * read.
 */
public final class RuleFile {
  private RuleFile() {}

  /**
   * Reads the rules of a resource beside {@code owner}.
   *
   * @throws IllegalArgumentException if the file is missing or no rule file, with the line
   */
  public static List<Rule> ofResource(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such rule file: " + resource);
      }
      return parse(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rules.
   *
   * @param name the file's name, for messages
   * @throws IllegalArgumentException if this is no rule file, with the line
   */
  public static List<Rule> parse(String name, Reader reader) throws IOException {
    List<Rule> rules = new ArrayList<>();
    RuleBuilder open = null;
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = List.of(unescape(line).split("\t+", 0));
      try {
        if (fields.get(0).equals("rule")) {
          finish(open, rules);
          open = new RuleBuilder(fields.get(1));
        } else if (open == null) {
          throw new IllegalArgumentException("before the first rule");
        } else {
          open.add(fields.get(0), fields.subList(1, fields.size()));
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }
    finish(open, rules);
    return rules;
  }

  private static void finish(RuleBuilder open, List<Rule> rules) {
    if (open != null) {
      rules.add(open.build());
    }
  }

  private static String unescape(String line) {
    int at = line.indexOf("\\u");
    if (at < 0) {
      return line;
    }
    char unit = (char) Integer.parseInt(line.substring(at + 2, at + 6), 16);
    return line.substring(0, at) + unit + unescape(line.substring(at + 6));
  }
}
