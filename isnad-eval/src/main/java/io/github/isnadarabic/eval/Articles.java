package io.github.isnadarabic.eval;

import io.github.isnadarabic.attribution.Attributor;
import io.github.isnadarabic.damage.DamageDetector;
import io.github.isnadarabic.headline.HeadlineChecker;
import io.github.isnadarabic.mention.MentionFinder;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.segment.Segmenter;
import io.github.isnadarabic.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads articles whose first line is the headline, for the gold of headlines and damage. */
final class Articles {
  private final Pipeline steps =
      Pipeline.of(
          TimeTagger.standard(),
          Segmenter.standard(),
          MentionFinder.standard(),
          Attributor.standard(),
          HeadlineChecker.standard(),
          DamageDetector.standard());

  /** Blocks of a gold file, parted by {@code ***}. */
  static List<String> blocks(String file) {
    try (InputStream in = Articles.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split("\n\\*\\*\\*\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article through all steps. */
  Document read(String text) {
    int end = text.indexOf('\n');
    return steps.read(
        new Page(
            "gold",
            text,
            Optional.of(new SourceSpan(0, end)),
            Optional.empty(),
            List.of(new SourceSpan(end + 1, text.length())),
            Provenance.of(Provenance.Format.TEXT),
            List.of()));
  }
}
