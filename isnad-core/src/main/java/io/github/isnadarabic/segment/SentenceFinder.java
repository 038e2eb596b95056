package io.github.isnadarabic.segment;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Cuts the paragraphs of one text into sentences. */
final class SentenceFinder {
  private final Words words;
  private final SentenceEnds ends;
  private final RunOn runOn;
  private final BitSet quoted;
  private final LineKinds kinds;
  private final List<Paragraph> paragraphs;
  private final List<Sentence> found = new ArrayList<>();

  SentenceFinder(
      Words words, CueLexicon cues, List<Quotation> quotations, Optional<Span> headline) {
    this.words = words;
    this.quoted = quoted(words, quotations);
    this.ends = new SentenceEnds(words, quoted);
    this.runOn = new RunOn(words, cues);
    int headlineEnd = headline.map(Span::end).orElseGet(() -> Headlines.endOfFirstLine(words));
    this.paragraphs = new Paragraphs(words, cues, headlineEnd).find();
    this.kinds = new LineKinds(words, cues, headlineEnd);
  }

  private static BitSet quoted(Words words, List<Quotation> quotations) {
    BitSet quoted = new BitSet(words.size());
    for (Quotation quotation : quotations) {
      if (quotation.closed()) {
        quoted.set(words.at(quotation.inner().start()), words.at(quotation.inner().end()));
      }
    }
    return quoted;
  }

  List<Sentence> find() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      add(paragraphs.get(i), kinds.of(paragraphs.get(i), next, found));
    }
    return found;
  }

  private void add(Paragraph paragraph, Sentence.Kind kind) {
    if (kind == Sentence.Kind.SENTENCE) {
      cut(paragraph);
    } else {
      add(paragraph.from(), paragraph.to(), kind, "segment/line");
    }
  }

  private void cut(Paragraph paragraph) {
    int from = paragraph.from();
    for (int at = from; at < paragraph.to(); at++) {
      int after = ends.after(at, paragraph.to());
      if (after > at) {
        add(from, after, Sentence.Kind.SENTENCE, "segment/end-mark");
        from = after;
        at = after - 1;
      } else if (!quoted.get(at) && runOn.beginsAt(from, at, paragraph.to())) {
        add(from, at, Sentence.Kind.SENTENCE, "segment/lost-mark");
        from = at;
      }
    }
    if (from < paragraph.to()) {
      add(from, paragraph.to(), Sentence.Kind.SENTENCE, "segment/line");
    }
  }

  private void add(int from, int to, Sentence.Kind kind, String rule) {
    Span span = words.span(from, to);
    found.add(new Sentence(span, kind, isBroken(from, to), Evidence.of(rule)));
  }

  private boolean isBroken(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.get(at).shape() == Shape.BREAK && !quoted.get(at)) {
        return true;
      }
    }
    return false;
  }
}
