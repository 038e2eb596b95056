package io.github.isnadarabic.segment;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Sentence.Kind;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.List;
import java.util.Set;

/** Tells headlines, sub-headings, bylines and furniture from the sentences of the story. */
final class LineKinds {
  private static final Glossary LISTS = Glossary.ofResource(LineKinds.class, "starters.words");
  private static final Set<String> FURNITURE = LISTS.get("furniture");
  private static final Set<String> ALONE = LISTS.get("alone");
  private static final int SHORT = 8;
  private static final String ENDS = ".؟?!…۔»\"";

  private final Words words;
  private final CueLexicon cues;
  private final int headlineEnd;

  LineKinds(Words words, CueLexicon cues, int headlineEnd) {
    this.words = words;
    this.cues = cues;
    this.headlineEnd = headlineEnd;
  }

  Kind of(Paragraph line, Paragraph next, List<Sentence> before) {
    if (words.get(line.to() - 1).span().end() <= headlineEnd) {
      return Kind.HEADLINE;
    }
    if (isFurniture(words, line)) {
      return Kind.FURNITURE;
    }
    if (line.length() > SHORT || next == null || hasEnd(line) || hasVerb(line)) {
      return Kind.SENTENCE;
    }
    return isAtTop(before) ? Kind.BYLINE : Kind.SUBHEADING;
  }

  /** Whether a line belongs to the site, not to the story. */
  static boolean isFurniture(Words words, Paragraph line) {
    String one = words.key(line.from());
    if (line.length() <= 2 && ALONE.contains(one)) {
      return true;
    }
    return line.length() <= 2 * SHORT
        && (FURNITURE.contains(one) || FURNITURE.contains(one + " " + words.key(line.from() + 1)));
  }

  private boolean hasEnd(Paragraph line) {
    Word last = words.get(line.to() - 1);
    return last.shape() == Shape.MARK && ENDS.contains(last.form());
  }

  /** {@code وبلغ}, {@code ويتقاضى}: no heading begins with one. */
  static boolean isJoinedVerb(Words words, int at) {
    String key = words.key(at);
    boolean future = key.startsWith("وسي") || key.startsWith("وست");
    boolean present = key.startsWith("وي") || key.startsWith("وت") || future;
    return key.startsWith("و")
        && ((present && key.length() > 4)
            || (key.length() > 3 && CommonVerbs.isFinite(key.substring(1))));
  }

  private boolean hasVerb(Paragraph line) {
    if (isJoinedVerb(words, line.from())) {
      return true;
    }
    for (int at = line.from(); at < line.to(); at++) {
      if (cues.readings(words, at).stream().anyMatch(CueReading::isFinite)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtTop(List<Sentence> before) {
    return before.stream().noneMatch(sentence -> sentence.kind() == Kind.SENTENCE);
  }
}
