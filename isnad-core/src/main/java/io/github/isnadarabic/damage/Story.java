package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The body of a page as the signs see it. Immutable. */
final class Story {
  private static final int LIST = 3;
  private static final double LIST_ENDED = 0.25;
  private static final int LONG_LINE = 10;

  private final Words words;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final List<Attribution> attributions;
  private final List<Line> lines;
  private final List<Line> furniture;
  private final BitSet lostEnds = new BitSet();
  private final BitSet endedLines = new BitSet();
  private final boolean list;

  /**
   * A line of the body that has words.
   *
   * @param from its first word
   * @param to after its last word
   */
  record Line(int from, int to) {
    int length() {
      return to - from;
    }
  }

  Story(Document document) {
    words = Words.of(document);
    sentences =
        document.get(Layer.SENTENCES).stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.SENTENCE)
            .toList();
    quotations = document.get(Layer.QUOTATIONS);
    attributions = document.get(Layer.ATTRIBUTIONS);
    lines = found();
    furniture =
        document.get(Layer.SENTENCES).stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.FURNITURE)
            .map(sentence -> new Line(from(sentence), to(sentence)))
            .toList();
    sentences.stream()
        .filter(sentence -> sentence.evidence().rule().equals("segment/lost-mark"))
        .forEach(sentence -> lostEnds.set(to(sentence)));
    lines.stream().filter(line -> isEnd(line.to() - 1)).forEach(l -> endedLines.set(l.from()));
    list = foundList(document);
  }

  private List<Line> found() {
    List<Line> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int to = words.at(sentence.span().end() - 1) + 1;
      int from = words.at(sentence.span().start());
      for (int at = from; at <= to; at++) {
        if (at == to || words.get(at).shape() == Shape.BREAK) {
          addLine(from, at, found);
          from = at + 1;
        }
      }
    }
    return List.copyOf(found);
  }

  /** Adds a stretch of a sentence, to the line before where no break parts them. */
  private void addLine(int from, int to, List<Line> found) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).to() == from) {
      found.set(last, new Line(found.get(last).from(), to));
    } else if (to > from) {
      found.add(new Line(from, to));
    }
  }

  /** Whether a mark that ends a line stands here. */
  private boolean isEnd(int at) {
    return word(at).shape() == Shape.MARK && ".؟?!»\"”…:".contains(word(at).form());
  }

  /** A list, a table, verse: short lines, headings among them, nearly none with a mark behind. */
  boolean isList() {
    return list;
  }

  private boolean foundList(Document document) {
    int from =
        document.get(Layer.SENTENCES).stream()
            .filter(sentence -> sentence.kind() != Sentence.Kind.HEADLINE)
            .mapToInt(this::from)
            .min()
            .orElse(words.size());
    int all = 0;
    int ended = 0;
    int start = from;
    for (int at = from + 1; at <= words.size(); at++) {
      if (at == words.size() || word(at).shape() == Shape.BREAK) {
        all++;
        ended += isEnd(at - 1) || at - start > LONG_LINE ? 1 : 0;
        start = at + 1;
      }
    }
    return all > LIST && ended <= LIST_ENDED * all;
  }

  /** The first words of the lines that a mark ends. */
  BitSet endedLines() {
    return endedLines;
  }

  Words words() {
    return words;
  }

  Word word(int at) {
    return words.get(at);
  }

  String key(int at) {
    return words.key(at);
  }

  /** The sentences of the body, without headings and furniture. */
  List<Sentence> sentences() {
    return sentences;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  List<Attribution> attributions() {
    return attributions;
  }

  /** The places where a sentence ends and no mark says so. */
  BitSet lostEnds() {
    return lostEnds;
  }

  /** The lines that the sentences stand on. */
  List<Line> lines() {
    return lines;
  }

  /** The lines that belong to the site, not to the story. */
  List<Line> furniture() {
    return furniture;
  }

  int from(Sentence sentence) {
    return words.at(sentence.span().start());
  }

  int to(Sentence sentence) {
    return words.at(sentence.span().end() - 1) + 1;
  }

  /** A sign at some words, which are its evidence too. */
  Damage damage(Damage.Kind kind, String rule, int from, int to) {
    Span span = words.span(from, to);
    return new Damage(kind, span, Evidence.of(rule, span));
  }
}
