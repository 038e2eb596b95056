package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The export as brat's description of its standoff format has it (brat.nlplab.org/standoff.html): a
 * line is an id, a tab, and what the first letter of the id asks for; the text of a text-bound
 * annotation is that of its fragments with a space between them, and none crosses a line's end.
 */
class BratGrammarTest {
  private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";
  private static final Pattern BOUND =
      Pattern.compile("(" + NAME + ") (\\d+ \\d+(?:;\\d+ \\d+)*)\t([^\t]+)");
  private static final Pattern EVENT =
      Pattern.compile(NAME + ":(T\\d+)((?: " + NAME + ":[TE]\\d+)*)");
  private static final Pattern ATTRIBUTE = Pattern.compile(NAME + " ([TE]\\d+)(?: [^ \t]+)?");
  private static final Pattern NOTE = Pattern.compile("AnnotatorNotes ([TEA]\\d+)\t[^\t]+");

  /** A file of annotations, read strictly. */
  private static final class Standoff {
    private final String text;
    private final Map<String, String> lines = new HashMap<>();
    private final List<String> references = new ArrayList<>();

    Standoff(Report report) throws Exception {
      this.text = report.page().source();
      String ann = WrittenReport.of(new BratReport(), report);
      assertThat(ann).endsWith("\n");
      for (String line : ann.substring(0, ann.length() - 1).split("\n", -1)) {
        String[] parts = line.split("\t", 2);
        assertThat(parts[0]).matches("[TEA#][1-9]\\d*");
        assertThat(lines.put(parts[0], parts[1])).as("twice: " + parts[0]).isNull();
      }
      lines.forEach(this::line);
      assertThat(lines.keySet()).containsAll(references);
    }

    private void line(String id, String rest) {
      switch (id.charAt(0)) {
        case 'T' -> bound(matched(BOUND, rest));
        case 'E' -> event(matched(EVENT, rest));
        case 'A' -> references.add(matched(ATTRIBUTE, rest).group(1));
        default -> references.add(matched(NOTE, rest).group(1));
      }
    }

    private static Matcher matched(Pattern form, String rest) {
      Matcher matcher = form.matcher(rest);
      assertThat(matcher.matches()).as(rest).isTrue();
      return matcher;
    }

    private void bound(Matcher line) {
      List<String> words = new ArrayList<>();
      int last = 0;
      for (String fragment : line.group(2).split(";", -1)) {
        String[] ends = fragment.split(" ", -1);
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        assertThat(start).isGreaterThanOrEqualTo(last).isLessThan(end);
        words.add(codePoints(start, end));
        last = end;
      }
      assertThat(String.join(" ", words)).isEqualTo(line.group(3)).doesNotContain("\n");
      assertThat(line.group(3)).isEqualTo(line.group(3).strip());
    }

    private String codePoints(int start, int end) {
      return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private void event(Matcher line) {
      references.add(line.group(1));
      for (String argument : line.group(2).strip().split(" ", -1)) {
        if (!argument.isEmpty()) {
          references.add(argument.substring(argument.indexOf(':') + 1));
        }
      }
    }

    private List<String> of(char kind) {
      return lines.keySet().stream().filter(id -> id.charAt(0) == kind).toList();
    }
  }

  @Test
  void aReadingHasTextBoundAnnotationsEventsAttributesAndNotes() throws Exception {
    Standoff read = new Standoff(ExampleReport.of(ExampleReport.ARTICLE));
    for (char kind : new char[] {'T', 'E', 'A', '#'}) {
      assertThat(read.of(kind)).as("" + kind).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ع\nقال الوزير\tسامي إن الجسر أغلق.",
        "ع\r\nقال الوزير سامي إن\r\nالجسر أغلق  \r\n يوم 3 مارس 2024.",
        "عنوان \uD83D\uDE00\nقال الوزير \uD83D\uDE00\n\n إن هـ.ـجوم الأمس \u2028انتهى.",
        "ع\n«أغلق الجسر»، قال \n\n الوزير سامي في 3 \n مارس 2024"
      })
  void linesAndTabsOfThePageBreakNoLineOfTheFile(String text) throws Exception {
    assertThat(new Standoff(ExampleReport.of(text)).of('T')).isNotEmpty();
  }
}
