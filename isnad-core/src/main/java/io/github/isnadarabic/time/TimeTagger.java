package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.pipeline.Step;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds and normalises the times of a text. Immutable and thread-safe; loading takes some tens of
 * milliseconds. Values follow TIMEX3 (TimeML), months CLDR, Hijri days Umm al-Qura.
 */
public final class TimeTagger implements Step {
  private static final int DATE = 10;

  private final Lexicon lexicon;
  private final Reader reader = new Reader();

  private TimeTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tagger with the knowledge that Isnad ships. */
  public static TimeTagger standard() {
    return new TimeTagger(Lexicon.standard());
  }

  /**
   * The times of a text.
   *
   * @param reference when the text was published; where it is not given, what counts from it stays
   *     open
   */
  public TimeReading read(CharSequence text, Optional<LocalDateTime> reference) {
    Tokens tokens = new Tokenizer(lexicon, text).tokens();
    return new Telling(tokens, reference).resolve(reader.read(tokens));
  }

  /**
   * A day or an instant in ISO 8601, a zone left aside; a day is its first instant.
   *
   * @throws DateTimeException if it is neither
   */
  public static LocalDateTime reference(String iso) {
    String trimmed = iso.trim();
    if (trimmed.length() <= DATE) {
      return LocalDate.parse(trimmed).atStartOfDay();
    }
    boolean zoned =
        trimmed.endsWith("Z") || trimmed.substring(DATE).matches(".*[+-]\\d\\d:?\\d\\d");
    return zoned
        ? OffsetDateTime.parse(trimmed).toLocalDateTime()
        : LocalDateTime.parse(trimmed.replace(' ', 'T'));
  }

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.TIMES, Layer.TIME_FINDINGS);
  }

  /** Reads the text against the day of publication that the page gives, if it is one. */
  @Override
  public Document apply(Document document) {
    TimeReading reading = read(document.text().text(), published(document));
    List<Problem> problems =
        reading.problems().stream().map(problem -> inSource(problem, document)).toList();
    return document
        .with(Layer.TIMES, reading.times())
        .with(Layer.TIME_FINDINGS, reading.findings())
        .withProblems(problems);
  }

  private static Optional<LocalDateTime> published(Document document) {
    try {
      return document.page().provenance().published().map(TimeTagger::reference);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Problem inSource(Problem problem, Document document) {
    Optional<SourceSpan> where =
        problem
            .where()
            .map(at -> document.text().alignment().toSource(new Span(at.start(), at.end())));
    return new Problem(problem.code(), where, problem.message());
  }
}
