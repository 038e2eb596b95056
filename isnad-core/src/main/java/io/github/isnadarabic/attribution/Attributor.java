package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.rules.Rule;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds who said what. Immutable and thread-safe; loading takes some milliseconds. Every search is
 * bounded to a fixed number of words, so that the time grows with the length of the text alone.
 */
public final class Attributor implements Step {
  private final CueLexicon cues;

  private Attributor(CueLexicon cues) {
    this.cues = cues;
  }

  /** The attributor with the knowledge that Isnad ships. */
  public static Attributor standard() {
    return new Attributor(CueLexicon.standard());
  }

  /** The rules it decides by, with the examples they are held to. */
  public List<Rule> rules() {
    return Stream.concat(cues.rules().stream(), OtherCues.RULES.stream()).toList();
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.QUOTATIONS, Layer.MENTIONS);
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.ATTRIBUTIONS);
  }

  @Override
  public Document apply(Document document) {
    Article article = new Article(document, cues);
    List<Draft> drafts = drafts(article);
    Nesting.of(drafts);
    new Resolver(article, document.get(Layer.MENTIONS)).resolve(drafts);
    return document.with(Layer.ATTRIBUTIONS, attributions(article.words, drafts));
  }

  private static List<Draft> drafts(Article article) {
    DraftFinder finder = new DraftFinder(article);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < article.passages.size(); i++) {
      drafts.addAll(finder.find(i));
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.cue.from()));
    return drafts;
  }

  private static List<Attribution> attributions(Words words, List<Draft> drafts) {
    Map<Draft, Integer> places = new HashMap<>();
    drafts.forEach(draft -> places.put(draft, places.size()));
    return drafts.stream().map(draft -> attribution(words, draft, places)).toList();
  }

  private static Attribution attribution(Words words, Draft draft, Map<Draft, Integer> places) {
    Span cue = draft.cue.span(words);
    return new Attribution(
        cue,
        span(words, draft.source),
        span(words, draft.resolved),
        draft.content.stream().map(range -> range.span(words)).toList(),
        draft.kind,
        Optional.ofNullable(draft.count),
        draft.stance,
        Optional.ofNullable(draft.parent).map(places::get),
        span(words, draft.anonymity),
        Evidence.of(draft.rule, cue));
  }

  private static Optional<Span> span(Words words, Range range) {
    return Optional.ofNullable(range).map(found -> found.span(words));
  }
}
