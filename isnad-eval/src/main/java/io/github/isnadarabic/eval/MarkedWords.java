package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose disguised words stand as {@code ⟦disguised⇒restored⟧}.
 *
 * @param text as a page would have it
 * @param words where the disguised words are, and what they hide
 */
record MarkedWords(String text, List<Word> words) {
  private static final Pattern MARK = Pattern.compile("⟦([^⟦⟧⇒]*)⇒([^⟦⟧]*)⟧");

  /**
   * A disguised word.
   *
   * @param where in the text
   * @param restored what it hides
   */
  record Word(SourceSpan where, String restored) {}

  static MarkedWords parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(1));
      words.add(new Word(new SourceSpan(start, text.length()), mark.group(2)));
    }
    return new MarkedWords(mark.appendTail(text).toString(), words);
  }

  /** How many of the words some edits restore; edits outside of them count as given too. */
  Score score(List<Edit> edits) {
    int right = 0;
    int inside = 0;
    int changed = 0;
    for (Word word : words) {
      List<Edit> own = edits.stream().filter(e -> isIn(e, word.where())).toList();
      inside += own.size();
      changed += own.isEmpty() ? 0 : 1;
      right += restored(word, own).equals(word.restored()) ? 1 : 0;
    }
    return new Score(right, changed + edits.size() - inside, words.size());
  }

  private static boolean isIn(Edit edit, SourceSpan where) {
    return where.start() <= edit.at() && edit.end() <= where.end();
  }

  private String restored(Word word, List<Edit> edits) {
    StringBuilder result = new StringBuilder();
    int from = word.where().start();
    for (Edit edit : edits) {
      result.append(text, from, edit.at()).append(edit.after());
      from = edit.end();
    }
    return result.append(text, from, word.where().end()).toString();
  }
}
