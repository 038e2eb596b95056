package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that shows a disguise, undone or left alone.
 *
 * @param where the word in the source text
 * @param reading how it is read
 * @param candidates the other readings that came near, best first
 * @param rule the family that it shows
 */
record Found(SourceSpan where, Reading reading, List<String> candidates, String rule) {

  /** As the layer has it. */
  Disguise disguise(String source, String text, Alignment alignment) {
    Span span = alignment.toText(where);
    return new Disguise(
        span,
        where.of(source),
        span.of(text),
        reading.edits().stream().map(Edit::kind).collect(Collectors.toSet()),
        candidates,
        Evidence.of(rule, span));
  }
}
