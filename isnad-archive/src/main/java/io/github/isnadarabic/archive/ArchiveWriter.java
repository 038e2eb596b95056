package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * Adds articles to an archive. There is one writer of an archive at a time; what it reported by
 * {@link #commit} is there whatever happens to the process. {@link #prepare} may be called by any
 * thread, the rest by one.
 */
public final class ArchiveWriter implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 96;

  /** What is added between two commits that come by themselves, in characters. */
  private static final long BATCH = 64L << 20;

  private final ArchiveFolder folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Reading reading = new Reading();

  /** The digests of what was added since the last commit, by id. */
  private final Map<String, Long> uncommitted = new HashMap<>();

  private KnownArticles known;
  private long pending;
  private Counts counts = Counts.NONE;
  private Counts committed = Counts.NONE;

  /**
   * What was done.
   *
   * @param added articles that are new
   * @param updated articles that replaced one of the same id
   * @param unchanged articles that were there already
   */
  public record Counts(long added, long updated, long unchanged) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts with(Outcome outcome) {
      return switch (outcome) {
        case ADDED -> new Counts(added + 1, updated, unchanged);
        case UPDATED -> new Counts(added, updated + 1, unchanged);
        case UNCHANGED -> new Counts(added, updated, unchanged + 1);
      };
    }
  }

  /** What became of one article. */
  enum Outcome {
    ADDED,
    UPDATED,
    UNCHANGED
  }

  /** An article with its fingerprints, ready to be added. */
  public static final class Prepared {
    private final Article article;
    private final long digest;
    private final Document record;

    private Prepared(Article article, Document record) {
      this.article = article;
      this.digest = Digest.of(article);
      this.record = record;
    }
  }

  private ArchiveWriter(ArchiveFolder folder) throws IOException {
    this.folder = folder;
    this.directory = folder.toWrite();
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setCodec(new SmallLeaves())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            .setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
    begin();
  }

  /**
   * Opens the archive in a folder, or begins one.
   *
   * @throws ArchiveException if another process is adding to it, or it can't be written
   */
  public static ArchiveWriter open(Path path) throws IOException {
    return open(new ArchiveFolder(path));
  }

  static ArchiveWriter open(ArchiveFolder folder) throws IOException {
    try {
      return new ArchiveWriter(folder);
    } catch (IOException | RuntimeException e) {
      throw folder.named(e);
    }
  }

  /** The first commit makes the folder an archive, even if nothing is added. */
  private void begin() throws IOException {
    try {
      writer.setLiveCommitData(ArchiveFolder.label().entrySet(), false);
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(ArchiveFolder.label().entrySet());
        writer.commit();
      }
      known = new KnownArticles(DirectoryReader.open(writer));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      directory.close();
      throw e;
    }
  }

  /** Does the part of the work that any thread may do. */
  public Prepared prepare(Article article) {
    ComparedWords words = ComparedWords.of(reading.of(article.text()));
    return new Prepared(article, ArticleRecord.of(article, words));
  }

  /**
   * Adds an article, or replaces the one of its id; commits now and then.
   *
   * @throws ArchiveException if it can't be written; the archive is as after the last commit
   */
  public void add(Prepared prepared) throws IOException {
    try {
      counts = counts.with(write(prepared));
      pending += prepared.article.text().length();
    } catch (IOException | RuntimeException e) {
      throw folder.named(e);
    }
    if (pending > BATCH) {
      commit();
    }
  }

  private Outcome write(Prepared prepared) throws IOException {
    String id = prepared.article.id();
    Long before = uncommitted.get(id);
    if (before == null) {
      before = known.digest(id);
    }
    if (before == null) {
      writer.addDocument(prepared.record);
    } else if (before == prepared.digest) {
      return Outcome.UNCHANGED;
    } else {
      writer.updateDocument(new Term(ArticleRecord.ID, id), prepared.record);
    }
    uncommitted.put(id, prepared.digest);
    return before == null ? Outcome.ADDED : Outcome.UPDATED;
  }

  /**
   * Makes what was added last.
   *
   * @return all that was done and made to last so far
   * @throws ArchiveException if that is not possible; the archive is as after the last commit
   */
  public Counts commit() throws IOException {
    try {
      if (!uncommitted.isEmpty()) {
        writer.setLiveCommitData(ArchiveFolder.label().entrySet());
        writer.commit();
        known.close();
        known = new KnownArticles(DirectoryReader.open(writer));
        uncommitted.clear();
      }
    } catch (IOException | RuntimeException e) {
      throw folder.named(e);
    }
    pending = 0;
    committed = counts;
    return committed;
  }

  /** What was made to last so far. */
  public Counts committed() {
    return committed;
  }

  /** Leaves the archive as after the last commit. */
  @Override
  public void close() throws IOException {
    known.close();
    writer.rollback();
    directory.close();
  }
}
