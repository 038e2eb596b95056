package io.github.isnadarabic.archive;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.reuse.Sources;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;

/**
 * The archive in a folder, as it was when it was opened; what is added later is seen by who opens
 * it later. Any number of processes may read it, beside one that adds to it. Thread-safe.
 */
public final class ArticleArchive implements Sources, AutoCloseable {
  private final ArchiveFolder folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final Reading reading = new Reading();

  private ArticleArchive(ArchiveFolder folder) throws IOException {
    this.folder = folder;
    this.directory = folder.toRead();
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Opens the archive in a folder.
   *
   * @throws ArchiveException if there is none, or it is of another version, or damaged
   */
  public static ArticleArchive open(Path path) throws IOException {
    return open(new ArchiveFolder(path));
  }

  static ArticleArchive open(ArchiveFolder folder) throws IOException {
    try {
      return new ArticleArchive(folder);
    } catch (IOException | RuntimeException e) {
      throw folder.namedOfReader(e);
    }
  }

  /**
   * What an archive holds.
   *
   * @param articles how many articles
   * @param bytes what it takes on the disk
   * @param format the format that it is stored in
   */
  public record Stats(int articles, long bytes, String format) {}

  public Stats stats() throws IOException {
    try {
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += length(file);
      }
      return new Stats(reader.numDocs(), bytes, ArchiveFolder.FORMAT);
    } catch (IOException e) {
      throw folder.namedOfReader(e);
    }
  }

  /** The length of a file; none of one that a writer took away meanwhile. */
  private long length(String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** A text, undone of its disguises as articles are before they are compared. */
  public AlignedText read(String text) {
    return reading.of(text);
  }

  @Override
  public Found find(ComparedWords words) throws IOException {
    try {
      CandidateFinder finder = new CandidateFinder(reader, words);
      List<Integer> found = finder.find();
      StoredFields stored = reader.storedFields();
      List<Candidate> candidates = new ArrayList<>(found.size());
      for (int doc : found) {
        Article article = ArticleRecord.article(stored.document(doc, ArticleRecord.stored()));
        candidates.add(new Candidate(article, reading.of(article.text())));
      }
      return new Found(candidates, finder.novelty());
    } catch (IOException | RuntimeException e) {
      throw folder.namedOfReader(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
