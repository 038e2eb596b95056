package io.github.isnadarabic.damage;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.pipeline.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Looks for signs that a page is a damaged copy. Immutable and thread-safe; loading takes some
 * milliseconds, a page a few passes over its words.
 */
public final class DamageDetector implements Step {
  private final List<Sign> signs;

  private DamageDetector(List<Sign> signs) {
    this.signs = signs;
  }

  /** The detector with the knowledge that Isnad ships. */
  public static DamageDetector standard() {
    DamageWords lists = new DamageWords(CueLexicon.standard());
    return new DamageDetector(
        List.of(
            new CutStart(lists),
            new CutEnd(lists),
            new DanglingSource(),
            new BrokenParagraph(lists),
            new LostPunctuation(lists),
            new LostSeparator(),
            new OrphanQuote(),
            new OrphanPronoun(),
            new Spliced(lists),
            new Repeated(),
            new Padding()));
  }

  @Override
  public String name() {
    return "damage";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.SENTENCES, Layer.QUOTATIONS, Layer.ATTRIBUTIONS);
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.DAMAGE);
  }

  @Override
  public Document apply(Document document) {
    Story story = new Story(document);
    List<Damage> found =
        signs.stream()
            .flatMap(sign -> sign.in(story).stream())
            .sorted(Comparator.comparing(Damage::span))
            .toList();
    return document.with(Layer.DAMAGE, found);
  }
}
