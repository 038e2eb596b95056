package io.github.isnadarabic.archive.dedup;

import io.github.isnadarabic.archive.Reading;
import io.github.isnadarabic.compare.ComparedWords;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;

/**
 * Clusters of near-duplicates among texts. Texts are undone of their disguises and hashed word by
 * word as they are added; the hashes wait in a temporary file, so that memory grows with the number
 * of texts and not with their length. Candidates are texts that share a band of their sketches, or
 * some rare word pairs; they are verified by their words. The same texts in the same order give the
 * same clusters. Not thread-safe.
 */
public final class NearDuplicates implements Closeable {
  private final Reading reading = new Reading();
  private final WordStore store;

  /**
   * @throws IOException if there is no room for a temporary file
   */
  public NearDuplicates() throws IOException {
    this.store = new WordStore();
  }

  /**
   * Adds a text; of a very long one the first 65,536 words count.
   *
   * @throws IOException if the temporary file cannot be written
   */
  public void add(String text) throws IOException {
    add(ComparedWords.of(reading.of(text)).hashes());
  }

  /**
   * Adds a text that was read and hashed elsewhere, by {@link Reading} and {@link ComparedWords}.
   *
   * @throws IOException if the temporary file cannot be written
   */
  public void add(long[] words) throws IOException {
    store.add(words);
  }

  /**
   * Finds the clusters.
   *
   * @param progress told the number of texts done, twice for each
   * @return for each text, in the order added, the number of the first of its cluster
   * @throws IOException if the temporary file cannot be read
   */
  public int[] clusters(IntConsumer progress) throws IOException {
    store.flush();
    try {
      return new Search(progress).clusters();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private WordPairs text(int number) {
    return WordPairs.of(words(number));
  }

  private long[] words(int number) {
    try {
      return store.words(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    store.close();
  }

  private final class Search {
    private final int size = store.size();
    private final Frequencies frequencies = new Frequencies(size);
    private final Likeness likeness = new Likeness(frequencies, size);
    private final Clusters clusters = new Clusters(size);
    private final DistinctHashes distinct = new DistinctHashes();
    private final IntConsumer progress;

    Search(IntConsumer progress) {
      this.progress = progress;
    }

    int[] clusters() {
      BandIndex bands = new BandIndex(size);
      for (int i = 0; i < size; i++) {
        bands.add(i, Bands.of(count(words(i))));
        progress.accept(i);
      }
      bands.each(this::join);
      rarePairs().each(this::join);
      return clusters.firsts();
    }

    /** Counts the words and pairs of a text, and sketches it. */
    private int[] count(long[] words) {
      long[] pairs = WordPairs.pairsInOrder(words);
      frequencies.add(words, distinct.moveToFront(words));
      int size = distinct.moveToFront(pairs);
      frequencies.add(pairs, size);
      return Sketcher.sketch(pairs, size);
    }

    private RarePairs rarePairs() {
      RarePairs rare = new RarePairs(size);
      for (int i = 0; i < size; i++) {
        rare.add(i, WordPairs.pairsInOrder(words(i)), frequencies);
        progress.accept(i);
      }
      return rare;
    }

    private boolean join(int a, int b) {
      if (clusters.of(a) == clusters.of(b)) {
        return true;
      }
      boolean alike = likeness.areDuplicates(text(a), text(b));
      if (alike) {
        clusters.join(a, b);
      }
      return alike;
    }
  }
}
