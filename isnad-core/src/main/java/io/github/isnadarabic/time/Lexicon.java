package io.github.isnadarabic.time;

import io.github.isnadarabic.rules.Rule;
import io.github.isnadarabic.rules.RuleFile;
import java.util.BitSet;
import java.util.List;

/**
 * The words that can be part of a time, in every form that clitics give them, as one hash table: a
 * word of the text that is not in it costs one pass over its letters. Immutable and thread-safe.
 */
final class Lexicon {
  /** The rule files that the lexicon is made of. */
  static final List<String> FILES =
      List.of("calendar.txt", "days.txt", "numbers.txt", "relations.txt", "context.txt");

  /** No longer word is in the lexicon. */
  static final int MAX_LETTERS = 24;

  private static final int SLOTS = 1 << 17;

  private final Surface[] table = new Surface[SLOTS];

  /** Which slots are taken, small enough to be at hand: most words of a text are in none. */
  private final BitSet taken = new BitSet(SLOTS);

  /** The hash of the word in each slot: most other words are told apart by it. */
  private final int[] hashes = new int[SLOTS];

  private Lexicon() {}

  /** The lexicon of the rules that Isnad ships. */
  static Lexicon standard() {
    return new LexiconBuilder(rules()).build(new Lexicon());
  }

  /** The rules that Isnad ships, with their examples. */
  static List<Rule> rules() {
    return FILES.stream()
        .flatMap(file -> RuleFile.ofResource(Lexicon.class, file).stream())
        .toList();
  }

  void put(Surface surface) {
    int hash = surface.text().hashCode();
    int slot = slot(hash);
    while (table[slot] != null) {
      slot = slot + 1 & SLOTS - 1;
    }
    table[slot] = surface;
    hashes[slot] = hash;
    taken.set(slot);
  }

  /**
   * What is known of a word of the text, or null.
   *
   * @param folded room for the letters of a word, {@link #MAX_LETTERS} of them
   */
  Surface find(CharSequence text, int start, int end, char[] folded) {
    int length = 0;
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = Letters.folded(text.charAt(i));
      if (c == 0) {
        continue;
      }
      if (length == MAX_LETTERS) {
        return null;
      }
      folded[length++] = c;
      hash = 31 * hash + c;
    }
    return at(folded, length, hash);
  }

  private Surface at(char[] folded, int length, int hash) {
    for (int slot = slot(hash); taken.get(slot); slot = slot + 1 & SLOTS - 1) {
      if (hashes[slot] == hash && equal(table[slot].text(), folded, length)) {
        return table[slot];
      }
    }
    return null;
  }

  private static boolean equal(String text, char[] folded, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != folded[i]) {
        return false;
      }
    }
    return true;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }
}
