package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One text as the finders of this package see it: words, their readings as cues, quotations. */
final class Article {
  final Words words;
  final List<Passage> passages;
  private final CueLexicon cues;
  private final List<List<CueReading>> readings;
  private final int[] starts;
  private final Map<Integer, Range> quotations = new HashMap<>();
  private final Map<Integer, Range> closings = new HashMap<>();

  /**
   * A sentence as a range of words.
   *
   * @param from its first word
   * @param to after its last word
   * @param kind of line
   */
  record Passage(int from, int to, Sentence.Kind kind) {}

  Article(Document document, CueLexicon cues) {
    this.cues = cues;
    words = Words.of(document);
    passages = document.get(Layer.SENTENCES).stream().map(this::passage).toList();
    readings = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      readings.add(cues.readings(words, at));
    }
    starts = new int[words.size()];
    for (Passage passage : passages) {
      Arrays.fill(starts, passage.from(), passage.to(), passage.from());
    }
    for (Quotation quotation : document.get(Layer.QUOTATIONS)) {
      addQuotation(quotation);
    }
  }

  private Passage passage(Sentence sentence) {
    int from = words.at(sentence.span().start());
    return new Passage(from, words.at(sentence.span().end() - 1) + 1, sentence.kind());
  }

  private void addQuotation(Quotation quotation) {
    int open = words.at(quotation.span().start());
    int to = words.at(quotation.inner().end() - 1) + 1;
    quotations.put(open, new Range(open + 1, to));
    closings.put(to, new Range(open + 1, to));
  }

  /** The first word of the sentence that a word is in. */
  int passageFrom(int at) {
    return starts[at];
  }

  /** The words inside the quotation whose opening mark stands here, or null. */
  Range quotationAt(int open) {
    return quotations.get(open);
  }

  /** The words inside the quotation whose closing mark stands here, or null. */
  Range quotationEndingAt(int close) {
    return closings.get(close);
  }

  /** The place after a quotation, its closing mark included. */
  int afterQuotation(Range inner) {
    String next = words.get(inner.to()).form();
    return inner.to() + (!next.isEmpty() && "»”\"“›’〞＂".contains(next) ? 1 : 0);
  }

  List<CueReading> readings(int at) {
    return at >= 0 && at < readings.size() ? readings.get(at) : List.of();
  }

  /** The readings of a key as a verbal noun. */
  List<CueReading> nounReadings(String key) {
    return cues.readings(key).stream().filter(CueReading::isNoun).toList();
  }

  String key(int at) {
    return words.key(at);
  }

  Word word(int at) {
    return words.get(at);
  }
}
