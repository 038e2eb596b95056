package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Stance;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the gold, its words found in the text. */
final class GoldLine {
  private static final Map<String, SourceKind> KINDS =
      Map.of(
          "P", SourceKind.NAMED_PERSON,
          "O", SourceKind.NAMED_ORGANISATION,
          "A", SourceKind.ANONYMOUS,
          "C", SourceKind.COLLECTIVE,
          "D", SourceKind.DOCUMENT,
          "U", SourceKind.UNKNOWN);

  private final String text;
  private final String line;
  private final String[] fields;
  private final int from;

  /**
   * @param from the end of the cue before
   */
  GoldLine(String text, String line, int from) {
    this.text = text;
    this.line = line;
    this.fields = line.split(" *\\| *", -1);
    this.from = from;
  }

  AttributionGold.Expected read() {
    Span cue = from(fields[0].strip(), from);
    return new AttributionGold.Expected(
        cue,
        field(1).map(source -> stretch(source, cue.start())),
        field(2),
        field(3).map(content -> stretch(content, cue.start())),
        KINDS.get(fields[4]),
        field(5).map(Integer::valueOf),
        Stance.valueOf(fields[6]),
        field(7).map(number -> Integer.parseInt(number) - 1),
        fields.length > 8);
  }

  private Optional<String> field(int i) {
    String field = fields[i].strip();
    return field.equals("-") ? Optional.empty() : Optional.of(field);
  }

  private Span stretch(String words, int cue) {
    String[] ends = words.split(" … ", -1);
    Span first = nearest(ends[0], cue);
    return ends.length == 1 ? first : first.cover(from(ends[1], first.end()));
  }

  /** The first place at {@code start} or after where the words stand whole. */
  private Span from(String words, int start) {
    Matcher matcher = whole(words);
    if (!matcher.find(start)) {
      throw new IllegalArgumentException("not in the text: " + words + " of " + line);
    }
    return new Span(matcher.start(), matcher.end());
  }

  private Span nearest(String words, int to) {
    Matcher matcher = whole(words);
    Span best = null;
    while (matcher.find()) {
      Span found = new Span(matcher.start(), matcher.end());
      if (best == null || distance(found, to) < distance(best, to)) {
        best = found;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("not in the text: " + words + " of " + line);
    }
    return best;
  }

  private static int distance(Span span, int to) {
    return Math.abs(span.start() - to);
  }

  private Matcher whole(String words) {
    String letter = "[\\p{L}\\p{M}\\p{N}]";
    String before = Character.isLetterOrDigit(words.charAt(0)) ? "(?<!" + letter + ")" : "";
    char last = words.charAt(words.length() - 1);
    String after = Character.isLetterOrDigit(last) ? "(?!" + letter + ")" : "";
    return Pattern.compile(before + Pattern.quote(words) + after).matcher(text);
  }
}
