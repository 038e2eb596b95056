package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.Steps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads articles whose first line is the headline, for the gold of headlines and damage. */
final class Articles {
  private final Pipeline steps = Steps.standard();

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
    return steps.read(Page.ofArticle("gold", text));
  }
}
