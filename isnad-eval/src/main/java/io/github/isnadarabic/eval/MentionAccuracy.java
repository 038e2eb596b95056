package io.github.isnadarabic.eval;

import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.pipeline.Pipeline;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How well persons, organisations and places are found on the gold: mentions by their span, their
 * kinds, and, of each two mentions found, whether they name the same.
 */
final class MentionAccuracy implements Accuracy.Layer {

  private final Pipeline steps = Pipeline.of(MentionFinder.standard());
  private final List<String> misses = new ArrayList<>();
  private int gold;
  private int found;
  private int right;
  private int kinds;
  private int goldPairs;
  private int foundPairs;
  private int rightPairs;

  MentionAccuracy() {
    MentionGold.all().forEach(this::add);
  }

  @Override
  public String name() {
    return "mentions";
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
        Figure.atLeast("MENTION_F1", 200.0 * right / (gold + found), 80),
        Figure.atLeast("KIND", 100.0 * kinds / right, 99),
        Figure.atLeast("GROUPING_F1", 200.0 * rightPairs / (goldPairs + foundPairs), 93));
  }

  private void add(MentionGold text) {
    Document document = steps.read(Page.ofText(text.id(), text.text()));
    List<Mention> answers = new ArrayList<>(document.get(Layer.MENTIONS));
    Map<MentionGold.Expected, Mention> matched = new LinkedHashMap<>();
    for (MentionGold.Expected expected : text.mentions()) {
      Optional<Mention> answer = answers.stream().filter(a -> matches(a, expected)).findFirst();
      answer.ifPresent(answers::remove);
      if (!expected.optional()) {
        compare(text, expected, answer);
        answer.ifPresent(a -> matched.put(expected, a));
      }
    }
    answers.removeIf(answer -> touchesOptional(answer, text));
    found += answers.size();
    answers.forEach(a -> misses.add(text.id() + " found wrongly: " + a.span().of(text.text())));
    compareGroups(matched);
  }

  /** By its whole span or by the name in it. */
  private static boolean matches(Mention answer, MentionGold.Expected expected) {
    List<Span> spans = expected.spans();
    return spans.contains(answer.span()) || spans.contains(answer.head());
  }

  private static boolean touchesOptional(Mention answer, MentionGold text) {
    return text.mentions().stream()
        .anyMatch(m -> m.optional() && m.spans().get(0).overlaps(answer.span()));
  }

  private void compare(MentionGold text, MentionGold.Expected expected, Optional<Mention> answer) {
    gold++;
    if (answer.isEmpty()) {
      misses.add(text.id() + " missed: " + expected.spans().get(0).of(text.text()));
      return;
    }
    found++;
    right++;
    kinds += answer.get().kind() == expected.kind() ? 1 : 0;
  }

  private void compareGroups(Map<MentionGold.Expected, Mention> matched) {
    List<MentionGold.Expected> expected = List.copyOf(matched.keySet());
    for (int i = 0; i < expected.size(); i++) {
      for (int j = i + 1; j < expected.size(); j++) {
        boolean same = expected.get(i).entity().equals(expected.get(j).entity());
        boolean grouped =
            matched.get(expected.get(i)).group() == matched.get(expected.get(j)).group();
        goldPairs += same ? 1 : 0;
        foundPairs += grouped ? 1 : 0;
        rightPairs += same && grouped ? 1 : 0;
      }
    }
  }
}
