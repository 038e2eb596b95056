package io.github.isnadarabic.cli;

import io.github.isnadarabic.report.Labels;
import io.github.isnadarabic.report.Language;
import picocli.CommandLine.Option;

/** The {@code --lang} of commands that write for people. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "ar",
      description = "The language of what Isnad says: ar (the default), en.")
  private Language language;

  Labels labels() {
    return Labels.of(language);
  }
}
