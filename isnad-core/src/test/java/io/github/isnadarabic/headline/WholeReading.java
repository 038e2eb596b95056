package io.github.isnadarabic.headline;

import io.github.isnadarabic.attribution.Attributor;
import io.github.isnadarabic.damage.DamageDetector;
import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.segment.Segmenter;
import io.github.isnadarabic.time.TimeTagger;
import java.util.List;
import java.util.Optional;

/** A headline and a body through all steps, for tests. */
public final class WholeReading {
  private static final Pipeline STEPS =
      Pipeline.of(
          TimeTagger.standard(),
          Segmenter.standard(),
          MentionFinder.standard(),
          Attributor.standard(),
          HeadlineChecker.standard(),
          DamageDetector.standard());

  private WholeReading() {}

  public static Document of(String headline, String body) {
    String text = headline + "\n" + body;
    int end = headline.length();
    return STEPS.read(
        new Page(
            "test",
            text,
            Optional.of(new SourceSpan(0, end)),
            Optional.empty(),
            List.of(new SourceSpan(end + 1, text.length())),
            Provenance.of(Provenance.Format.TEXT),
            List.of()));
  }
}
