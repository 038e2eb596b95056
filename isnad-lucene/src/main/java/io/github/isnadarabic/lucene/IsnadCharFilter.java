package io.github.isnadarabic.lucene;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.restore.RestoredBlocks;
import io.github.isnadarabic.restore.Restorer;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Undoes the disguises of a text before it is cut into tokens. Offsets lead back to the text as
 * given, so that highlighting marks the word as the page has it. Takes memory for one block of text
 * and for two numbers an edit that changes a length, whatever the size of the text.
 */
public final class IsnadCharFilter extends BaseCharFilter {
  private final RestoredBlocks blocks;
  private final boolean marks;
  private String text = "";
  private int at;

  /** How far the restored text, as far as it is known, is behind its source. */
  private int behind;

  /** The length of the source before the block at hand. */
  private int source;

  /**
   * @param marks whether undone words are to be marked for a {@link DisguiseEvidenceFilter}
   */
  public IsnadCharFilter(Restorer restorer, Reader in, boolean marks) {
    super(in);
    this.blocks = new RestoredBlocks(restorer, in);
    this.marks = marks;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (at == text.length() && !nextBlock()) {
      return -1;
    }
    int count = Math.min(length, text.length() - at);
    text.getChars(at, at + count, into, from);
    at += count;
    return count;
  }

  private boolean nextBlock() throws IOException {
    var restoration = blocks.next();
    if (restoration == null) {
      return false;
    }
    var block = marks ? EvidenceMarks.mark(restoration) : restoration.text();
    text = block.text();
    at = 0;
    block.alignment().edits().forEach(this::enter);
    source += block.source().length();
    return true;
  }

  /** Each letter leads to the one in its place; those too many lead to the end of the change. */
  private void enter(Edit edit) {
    int before = edit.before().length();
    int after = edit.after().length();
    int start = source + edit.at() - behind;
    if (after < before) {
      shift(start + after, before - after);
    }
    for (int extra = before + 1; extra <= after; extra++) {
      shift(start + extra, -1);
    }
  }

  private void shift(int offset, int by) {
    behind += by;
    addOffCorrectMap(offset, behind);
  }
}
