package io.github.isnadarabic.reading;

import io.github.isnadarabic.attribution.Attributor;
import io.github.isnadarabic.damage.DamageDetector;
import io.github.isnadarabic.headline.HeadlineChecker;
import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.reuse.ReuseFinder;
import io.github.isnadarabic.reuse.Sources;
import io.github.isnadarabic.segment.Segmenter;
import io.github.isnadarabic.time.TimeTagger;
import java.util.List;
import java.util.stream.Stream;

/** What is done to a page that is read. Pipelines are immutable and thread-safe. */
public final class Steps {
  private Steps() {}

  /** All steps, with the knowledge that Isnad ships. */
  public static Pipeline standard() {
    return Pipeline.of(all().toArray(Step[]::new));
  }

  /** All steps, and where the page was copied from. */
  public static Pipeline withSources(Sources sources) {
    Stream<Step> steps = Stream.concat(all().stream(), Stream.of(new ReuseFinder(sources)));
    return Pipeline.of(steps.toArray(Step[]::new));
  }

  private static List<Step> all() {
    return List.of(
        Restorer.standard(),
        TimeTagger.standard(),
        Segmenter.standard(),
        MentionFinder.standard(),
        Attributor.standard(),
        HeadlineChecker.standard(),
        DamageDetector.standard());
  }

  /** What the text itself takes. */
  public static Pipeline toText() {
    return Pipeline.of(Restorer.standard());
  }

  /** What the times of a text take. */
  public static Pipeline toTimes() {
    return Pipeline.of(Restorer.standard(), TimeTagger.standard());
  }

  /** What the attributions of a text take. */
  public static Pipeline toAttributions() {
    return Pipeline.of(
        Restorer.standard(), Segmenter.standard(), MentionFinder.standard(), Attributor.standard());
  }
}
