package io.github.isnadarabic.eval;

import io.github.isnadarabic.attribution.Attributor;
import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.segment.Segmenter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well attributions are found on the gold: cues; triples of cue, source and content; sources of
 * dropped subjects; kinds; stances. A triple counts when source and content share at least half of
 * their words with the gold's.
 */
final class AttributionAccuracy implements Accuracy.Layer {

  private final Pipeline steps =
      Pipeline.of(Segmenter.standard(), MentionFinder.standard(), Attributor.standard());
  private final List<String> misses = new ArrayList<>();
  private int gold;
  private int found;
  private int cues;
  private int triples;
  private int dropped;
  private int resolved;
  private int kinds;
  private int stances;

  AttributionAccuracy() {
    AttributionGold.all().forEach(this::add);
  }

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public void print(PrintStream out) {
    misses.forEach(miss -> out.println("    " + miss));
    figures().forEach(f -> out.printf(Locale.ROOT, "  %-14s %5.1f%n", f.name(), f.value()));
  }

  /** In per cent; the floors rise when the layer gets better, and never fall. */
  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("CUE_F1", 200.0 * cues / (gold + found), 98),
        Figure.atLeast("TRIPLE_F1", 200.0 * triples / (gold + found), 97),
        Figure.atLeast("RESOLVED", 100.0 * resolved / dropped, 93),
        Figure.atLeast("KIND", 100.0 * kinds / cues, 95),
        Figure.atLeast("STANCE", 100.0 * stances / cues, 98));
  }

  private void add(AttributionGold article) {
    Document document = steps.read(Page.ofText(article.id(), article.text()));
    List<Attribution> answers = new ArrayList<>(document.get(Layer.ATTRIBUTIONS));
    for (AttributionGold.Expected expected : article.attributions()) {
      Optional<Attribution> answer = byCue(answers, expected);
      answer.ifPresent(answers::remove);
      if (!expected.optional()) {
        compare(article, expected, answer);
      }
    }
    found += answers.size();
    answers.forEach(extra -> miss(article, "found wrongly", extra.cue().of(article.text())));
  }

  private static Optional<Attribution> byCue(
      List<Attribution> answers, AttributionGold.Expected expected) {
    return answers.stream().filter(answer -> answer.cue().overlaps(expected.cue())).findFirst();
  }

  private void compare(
      AttributionGold article, AttributionGold.Expected expected, Optional<Attribution> answer) {
    gold++;
    dropped += expected.goesBackTo().isPresent() ? 1 : 0;
    if (answer.isEmpty()) {
      miss(article, "missed", expected.cue().of(article.text()));
      return;
    }
    found++;
    cues++;
    Comparison comparison = new Comparison(article.text(), expected, answer.get());
    triples += comparison.isTriple() ? 1 : 0;
    resolved += comparison.isResolved() ? 1 : 0;
    kinds += expected.kind() == answer.get().sourceKind() ? 1 : 0;
    stances += expected.stance() == answer.get().stance() ? 1 : 0;
    if (!comparison.isTriple()) {
      miss(article, "source or content", expected.cue().of(article.text()));
    }
  }

  private void miss(AttributionGold article, String what, String cue) {
    misses.add(article.id() + " " + what + ": " + cue);
  }
}
