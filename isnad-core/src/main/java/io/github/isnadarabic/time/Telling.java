package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.TimeFinding;
import io.github.isnadarabic.model.Timex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the expressions of a text in the order of telling, each in the context of those before.
 */
final class Telling {
  private static final int NEAR = 60;

  private final Tokens t;
  private final Optional<LocalDateTime> reference;
  private final TenseFinder tenses;
  private final List<Told> tellings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The day told of last, the token where it ended, and whether its year was said. */
  private Optional<LocalDate> told = Optional.empty();

  private int toldAt;
  private boolean fixed;

  Telling(Tokens tokens, Optional<LocalDateTime> reference) {
    this.t = tokens;
    this.reference = reference;
    this.tenses = new TenseFinder(tokens);
  }

  TimeReading resolve(List<Piece> pieces) {
    pieces.forEach(this::resolve);
    EventAnchors anchors = new EventAnchors(t, tellings);
    List<Timex> times = anchors.anchored().stream().map(Told::time).toList();
    List<TimeFinding> findings = new ArrayList<>(new TimeChecks(t).of(tellings));
    findings.addAll(anchors.findings());
    findings.sort(Comparator.comparing(TimeFinding::span));
    return new TimeReading(times, findings, problems);
  }

  private void resolve(Piece piece) {
    Context context = contextOf(piece);
    Value value = Resolver.resolve(piece.meaning(), context);
    Span span = t.span(piece.from(), piece.end());
    Timex time =
        new Timex(
            span,
            value.type(),
            value.value(),
            value.mod(),
            value.begin(),
            value.until(),
            Optional.empty(),
            Evidence.of(piece.rule(), span));
    tellings.add(new Told(piece, time, context, tenses.isPluperfect(piece)));
    if (value.value().isEmpty() && !isOfCountry(piece)) {
      problems.add(problem(span));
    }
    remember(piece, value);
  }

  private static boolean isOfCountry(Piece piece) {
    return piece.fields().get(Field.FEAST, -1) == Code.of(Feast.OF_COUNTRY);
  }

  private Problem problem(Span span) {
    String text = span.of(t.text());
    return Problem.at(
        new SourceSpan(span.start(), span.end()),
        Problem.Code.IMPOSSIBLE_TIME,
        "no calendar or clock has this time: " + text);
  }

  private Context contextOf(Piece piece) {
    if (!needsContext(piece)) {
      return new Context(reference, Tense.UNKNOWN, told, false);
    }
    boolean sequel = piece.fields().has(Field.FROM_TOLD) || piece.meaning() instanceof Counted;
    boolean near = sequel || isSameSentence(piece);
    Tense tense = tenses.of(piece);
    boolean follows = near && fixed && tense != Tense.FUTURE && told.isPresent();
    return new Context(reference, tense, near ? told : Optional.empty(), follows);
  }

  /** A full date says all of itself. */
  private static boolean needsContext(Piece piece) {
    return !(piece.meaning() instanceof Length) && !(piece.meaning() instanceof Repetition);
  }

  private boolean isSameSentence(Piece piece) {
    if (piece.from() - toldAt > NEAR) {
      return false;
    }
    for (int i = toldAt; i < piece.from(); i++) {
      if (t.isSentenceEnd(i + 1)) {
        return false;
      }
    }
    return true;
  }

  private void remember(Piece piece, Value value) {
    boolean point = piece.meaning() instanceof Fields;
    boolean clockOnly = point && piece.fields().isClock() && !piece.fields().isDay();
    if (point && !clockOnly && value.begin().isPresent() && !tenses.isPluperfect(piece)) {
      told = value.begin().map(LocalDateTime::toLocalDate);
      fixed = piece.fields().hasAny(Field.YEAR, Field.HIJRI_YEAR) && isOther(piece);
      toldAt = piece.end();
    }
  }

  /** Whether the year is not the present one, so that what follows may be told from there. */
  private boolean isOther(Piece piece) {
    int year = piece.fields().get(Field.YEAR, 0);
    return reference.isEmpty() || reference.get().getYear() != year;
  }
}
