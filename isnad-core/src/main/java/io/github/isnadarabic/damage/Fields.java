package io.github.isnadarabic.damage;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that words are of: sport, kitchen, court and others. Thread-safe. */
final class Fields {
  private static final Glossary WORDS = Glossary.ofResource(Fields.class, "fields.words");
  private static final List<String> NAMES = WORDS.names().stream().sorted().toList();
  private static final Map<String, Integer> FIELDS = fields();
  private static final Known<Integer> KNOWN = Known.byKey(Fields::find);

  private Fields() {}

  private static Map<String, Integer> fields() {
    Map<String, Integer> fields = new HashMap<>();
    for (String name : NAMES) {
      WORDS.get(name).forEach(key -> fields.merge(key, NAMES.indexOf(name), (a, b) -> -1));
    }
    return fields;
  }

  /** How many fields there are. */
  static int count() {
    return NAMES.size();
  }

  /** The number of the field of a word, with or without what is written onto it, or -1. */
  static int of(Word word) {
    return KNOWN.of(word);
  }

  private static int find(String key) {
    String bare = Clitics.withoutArticle(key);
    String joined = Clitics.withoutConjunction(key);
    for (String form :
        List.of(key, bare, joined, Clitics.without('ب', joined), Clitics.without('ل', joined))) {
      Integer field = FIELDS.get(form);
      if (field != null) {
        return field;
      }
    }
    return -1;
  }
}
