package io.github.isnadarabic.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.archive.ArticleArchive;
import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Article;
import io.github.isnadarabic.report.ReuseJson;
import io.github.isnadarabic.reuse.ReuseFinder;
import io.github.isnadarabic.reuse.Sources;
import io.github.isnadarabic.server.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * An archive as a server holds it: what is added is found by the next who asks. One adds at a time,
 * any number read. Thread-safe.
 */
final class ServedArchive implements Archive, Sources, AutoCloseable {

  /** What is done with the archive as it is. */
  private interface Use<T> {
    T of(ArticleArchive archive) throws IOException;
  }

  private final Path folder;
  private final ReuseFinder finder = new ReuseFinder(this);
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Object adding = new Object();
  private ArticleArchive opened;

  /**
   * Opens the archive in a folder.
   *
   * @throws io.github.isnadarabic.archive.ArchiveException if there is none that can be read
   */
  ServedArchive(Path folder) throws IOException {
    this.folder = folder;
    this.opened = ArticleArchive.open(folder);
  }

  private <T> T use(Use<T> use) throws IOException {
    lock.readLock().lock();
    try {
      return use.of(opened);
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public Found find(ComparedWords words) throws IOException {
    return use(archive -> archive.find(words));
  }

  @Override
  public void stats(JsonGenerator json) throws IOException {
    ArticleArchive.Stats stats = use(ArticleArchive::stats);
    json.writeStartObject();
    json.writeNumberField("articles", stats.articles());
    json.writeNumberField("bytes", stats.bytes());
    json.writeStringField("format", stats.format());
    json.writeEndObject();
  }

  @Override
  public void trace(String text, JsonGenerator json) throws IOException {
    AlignedText read = use(archive -> archive.read(text));
    new ReuseJson(read, json).write(finder.find(read, Optional.empty()));
  }

  @Override
  public void add(InputStream lines, JsonGenerator json) throws IOException {
    synchronized (adding) {
      try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
        int refused = add(lines, writer);
        ArchiveWriter.Counts counts = writer.commit();
        json.writeStartObject();
        json.writeNumberField("added", counts.added());
        json.writeNumberField("updated", counts.updated());
        json.writeNumberField("unchanged", counts.unchanged());
        json.writeNumberField("refused", refused);
        json.writeEndObject();
      }
      reopen();
    }
  }

  /** Adds articles, and gives how many lines held none. */
  private static int add(InputStream in, ArchiveWriter writer) throws IOException {
    LineReader lines = new LineReader(in, JsonLine.LONGEST);
    int refused = 0;
    for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      if (next.get().bytes().length > 0) {
        Optional<Article> article = article(next.get());
        if (article.isPresent()) {
          writer.add(writer.prepare(article.get()));
        } else {
          refused++;
        }
      }
    }
    return refused;
  }

  private static Optional<Article> article(LineReader.Line line) {
    try {
      return Optional.of(ArticleLine.of(new JsonLine(line).object()));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private void reopen() throws IOException {
    lock.writeLock().lock();
    try {
      ArticleArchive before = opened;
      opened = ArticleArchive.open(folder);
      before.close();
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      opened.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
