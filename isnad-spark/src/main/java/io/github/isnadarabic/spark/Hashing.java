package io.github.isnadarabic.spark;

import io.github.isnadarabic.archive.Reading;
import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Hashes the words of pages, undone of disguises as far as comparing needs: rows of {@link
 * Table#WORDS}.
 */
final class Hashing extends OncePerProcess<Reading> implements PageWork {
  private static final long serialVersionUID = 1;

  @Override
  Reading make() {
    return new Reading();
  }

  @Override
  public Table table() {
    return Table.WORDS;
  }

  @Override
  public Row of(Page page) {
    if (page.source().isBlank()) {
      return row(page, null, page.problems());
    }
    try {
      return row(page, bytes(page.source()), page.problems());
    } catch (RuntimeException | StackOverflowError e) {
      List<Problem> problems = new ArrayList<>(page.problems());
      problems.add(Problem.of(Code.INTERNAL, e.toString()));
      return row(page, null, problems);
    }
  }

  private static Row row(Page page, byte[] words, List<Problem> problems) {
    return RowFactory.create(page.id(), words, ProblemRows.of(problems));
  }

  private byte[] bytes(String text) {
    long[] words = ComparedWords.of(get().of(text)).hashes();
    ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
    bytes.asLongBuffer().put(words);
    return bytes.array();
  }

  /** The hashes again. */
  static long[] words(byte[] bytes) {
    long[] words = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(words);
    return words;
  }

  @Override
  public String toString() {
    return "dedup";
  }
}
