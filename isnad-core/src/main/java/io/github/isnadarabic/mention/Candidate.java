package io.github.isnadarabic.mention;

import io.github.isnadarabic.model.Mention;
import java.util.List;

/**
 * A mention before it has its group: ranges of words.
 *
 * @param from first word, titles included
 * @param head first word of the name, or of the noun that stands for it
 * @param to after the last word
 * @param kind what is named
 * @param titles titles and offices before the name
 * @param rule the rule that found it
 */
record Candidate(int from, int head, int to, Mention.Kind kind, List<String> titles, String rule) {

  static Candidate plain(int from, int to, Mention.Kind kind, String rule) {
    return new Candidate(from, from, to, kind, List.of(), rule);
  }
}
