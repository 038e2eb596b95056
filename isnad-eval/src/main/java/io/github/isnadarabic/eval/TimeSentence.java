package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.time.TimeTagger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with the times that it holds, from {@code time/sentences.txt}; the file says how it is
 * written.
 *
 * @param reference when it was published
 * @param text the sentence without its brackets
 * @param times what must be found in it
 */
record TimeSentence(Optional<LocalDateTime> reference, String text, List<Expected> times) {
  private static final String FILE = "time/sentences.txt";
  private static final Pattern TIME =
      Pattern.compile("\\[([^|\\]]*)\\|(\\w+) (\\S+?)(?: (\\w+))?\\]");

  /**
   * A time that must be found.
   *
   * @param span in UTF-16 code units of the sentence
   * @param type what kind of time
   * @param values the values that are right
   */
  record Expected(Span span, Timex.Type type, List<String> values) {}

  static List<TimeSentence> all() {
    return GoldLines.lines(FILE).stream().map(TimeSentence::parse).toList();
  }

  private static TimeSentence parse(String line) {
    int tab = line.indexOf('\t');
    String reference = line.substring(0, tab);
    StringBuilder text = new StringBuilder();
    List<Expected> times = new ArrayList<>();
    Matcher time = TIME.matcher(line);
    int from = tab + 1;
    while (time.find()) {
      text.append(line, from, time.start());
      times.add(expected(text.length(), time));
      text.append(time.group(1));
      from = time.end();
    }
    text.append(line.substring(from));
    return new TimeSentence(
        reference.equals("-") ? Optional.empty() : Optional.of(TimeTagger.reference(reference)),
        text.toString(),
        List.copyOf(times));
  }

  private static Expected expected(int start, Matcher time) {
    return new Expected(
        new Span(start, start + time.group(1).length()),
        Timex.Type.valueOf(time.group(2)),
        List.of(time.group(3).split("~")));
  }
}
