package io.github.isnadarabic.report;

import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Says of a headline what the body says and does not say, never whether it is so. */
final class HeadlineSentences {
  private final String text;
  private final Labels labels;

  HeadlineSentences(String text, Labels labels) {
    this.text = text;
    this.labels = labels;
  }

  /** The verdict, with the words that it is about. */
  String verdict(HeadlineSupport found) {
    String words =
        found.unsupported().stream()
            .map(this::quoted)
            .collect(Collectors.joining(labels.get("list.comma")));
    String said = labels.format("headline." + found.verdict(), words);
    return found.nearest().isPresent() && found.verdict() == Verdict.UNSUPPORTED
        ? said + labels.format("headline.nearest", quoted(found.nearest().get()))
        : said;
  }

  /** What is wrong with which words, a line each. */
  List<Fact> failures(HeadlineSupport found) {
    return found.failures().stream()
        .map(failure -> new Fact(quoted(failure.span()), labels.of(failure.kind())))
        .toList();
  }

  String quoted(Span span) {
    return "«" + span.of(text) + "»";
  }
}
