package io.github.isnadarabic.rules;

import java.util.ArrayList;
import java.util.List;

/** A rule whose lines are still being read. */
final class RuleBuilder {
  private final String name;
  private String kind = "";
  private String about = "";
  private String source = "";
  private final List<List<String>> entries = new ArrayList<>();
  private final List<Rule.Example> matches = new ArrayList<>();
  private final List<String> leaves = new ArrayList<>();

  RuleBuilder(String name) {
    this.name = name;
  }

  void add(String keyword, List<String> fields) {
    switch (keyword) {
      case "kind" -> kind = fields.get(0);
      case "about" -> about = fields.get(0);
      case "source" -> source = fields.get(0);
      case "entry" -> entries.add(List.copyOf(fields));
      case "match" -> matches.add(new Rule.Example(fields.get(0), fields.get(1)));
      case "leave" -> leaves.add(fields.get(0));
      default -> throw new IllegalArgumentException("unknown keyword " + keyword);
    }
  }

  Rule build() {
    if (about.isEmpty() || source.isEmpty()) {
      throw new IllegalArgumentException(name + " does not say what it is and where it comes from");
    }
    if (matches.isEmpty() || leaves.isEmpty()) {
      throw new IllegalArgumentException(name + " has no examples that match, or none to leave");
    }
    return new Rule(name, kind, about, source, entries, matches, leaves);
  }
}
