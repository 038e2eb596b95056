package io.github.isnadarabic.segment;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines of a text, those put together again that a break has cut: a line without an end mark is
 * followed by one that cannot begin a sentence.
 */
final class Paragraphs {
  static final Set<String> STARTERS =
      Glossary.ofResource(Paragraphs.class, "starters.words").get("starter");

  private final Words words;
  private final CueLexicon cues;

  /** The offset up to which nothing is joined: the headline's end. */
  private final int headlineEnd;

  Paragraphs(Words words, CueLexicon cues, int headlineEnd) {
    this.words = words;
    this.cues = cues;
    this.headlineEnd = headlineEnd;
  }

  List<Paragraph> find() {
    List<Paragraph> joined = new ArrayList<>();
    for (Paragraph line : lines()) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), line)) {
        joined.set(last, joined.get(last).join(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private List<Paragraph> lines() {
    List<Paragraph> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= words.size(); at++) {
      if (words.get(at).shape() == Shape.BREAK) {
        if (at > from) {
          lines.add(new Paragraph(from, at, false));
        }
        from = at + 1;
      }
    }
    return lines;
  }

  private boolean goesOn(Paragraph line, Paragraph next) {
    return words.get(line.from()).span().start() >= headlineEnd
        && (line.length() >= 8 || hasVerb(line))
        && !isEnded(line)
        && !beginsSentence(next);
  }

  private boolean hasVerb(Paragraph line) {
    if (LineKinds.isJoinedVerb(words, line.from())) {
      return true;
    }
    for (int at = line.from(); at < line.to(); at++) {
      if (cues.readings(words, at).stream().anyMatch(r -> r.isFinite() && r.joined())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnded(Paragraph line) {
    Word last = words.get(line.to() - 1);
    return last.shape() == Shape.MARK && !"،,(«-–".contains(last.form());
  }

  /** A verb, a conjunction, a mark or a word that opens sentences. */
  private boolean beginsSentence(Paragraph line) {
    Word first = words.get(line.from());
    if (!first.isArabic()) {
      return true;
    }
    return STARTERS.contains(first.key())
        || LineKinds.isFurniture(words, line)
        || (Clitics.mayHaveConjunction(first.key()) && !first.key().startsWith("ف"))
        || cues.readings(words, line.from()).stream()
            .anyMatch(reading -> reading.isFinite() && !reading.hasObject())
        || words.get(line.to() - 1).is(':');
  }
}
