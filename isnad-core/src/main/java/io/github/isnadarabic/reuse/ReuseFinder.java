package io.github.isnadarabic.reuse;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Reuse;
import io.github.isnadarabic.model.Reuse.Passage;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.pipeline.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a page was copied from, passage by passage. Thread-safe.
 *
 * <p>The articles that may be sources are held against the page word by word. A passage may have
 * words left out, put in and in another order. What it weighs is how rare its words are in Arabic
 * news, and how rare the phrases that they stand in are among the articles archived, so that
 * formulas, verses, boilerplate and common phrases are no reuse. Who shares too little with the
 * page is no source.
 */
public final class ReuseFinder implements Step {
  private static final String RULE = "reuse/passages";

  private final Sources sources;
  private final Formulas formulas = Formulas.standard();
  private final ChangeFinder changes = new ChangeFinder();

  public ReuseFinder(Sources sources) {
    this.sources = sources;
  }

  /**
   * The sources of a page, the best first; none where the archive has none.
   *
   * @param published the day of publication, as the page gives it
   * @throws IOException if the archive can't be read
   */
  public List<Reuse> find(AlignedText page, Optional<String> published) throws IOException {
    ComparedText plain = ComparedText.of(page.text());
    Sources.Found found = sources.find(plain.words());
    ComparedText copy = formulas.without(plain.weighed(found.novelty()));
    StretchFinder finder = new StretchFinder(copy);
    List<Match> matches = new ArrayList<>();
    for (Sources.Candidate candidate : found.candidates()) {
      ComparedText text = ComparedText.of(candidate.text().text());
      matches.add(new Match(candidate, text, finder.find(text)));
    }
    return SourceChooser.choose(matches).stream()
        .map(match -> reuse(copy, match, published))
        .toList();
  }

  private Reuse reuse(ComparedText copy, Match match, Optional<String> published) {
    List<Passage> passages =
        match.stretches().stream().map(stretch -> passage(copy, match, stretch)).toList();
    Span first = passages.get(0).copy();
    return new Reuse(
        passages.stream().map(Passage::copy).reduce(first, Span::cover),
        match.candidate().article(),
        match.weight(),
        Days.direction(published, match.candidate().article().date()),
        passages,
        new Dropped(match).find(),
        Evidence.of(RULE, first));
  }

  private Passage passage(ComparedText copy, Match match, Stretch stretch) {
    Aligned aligned = new Aligned(copy, match, stretch);
    return new Passage(
        aligned.source(stretch.sourceStart(), stretch.sourceEnd()),
        aligned.copy(stretch.copyStart(), stretch.copyEnd()),
        stretch.weight(),
        aligned.blocks().isEmpty(),
        changes.find(aligned),
        aligned.pairs());
  }

  @Override
  public String name() {
    return "reuse";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.REUSES);
  }

  @Override
  public Document apply(Document document) {
    try {
      Optional<String> published = document.page().provenance().published();
      return document.with(Layer.REUSES, find(document.text(), published));
    } catch (IOException e) {
      return document
          .with(Layer.REUSES, List.of())
          .withProblems(List.of(Problem.of(Code.UNREADABLE, String.valueOf(e.getMessage()))));
    }
  }
}
