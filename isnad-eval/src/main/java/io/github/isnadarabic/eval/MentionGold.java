package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented text and the persons, organisations and places that it names.
 *
 * <p>The file holds texts parted by {@code ***}; a text is followed by {@code ===} and a line for
 * each mention in the order of the text: {@code words | kind | entity | other accepted words},
 * those parted by semicolons, and a {@code ?} at the end of a line that counts neither way. Of a
 * person only the name counts; an office alone is no mention.
 *
 * @param id the number of the text
 * @param text the text
 * @param mentions what is to be found
 */
record MentionGold(String id, String text, List<Expected> mentions) {

  /**
   * One mention to be found.
   *
   * @param spans where it stands, first as it is best cut; UTF-16 code units of the text
   * @param entity whom or what it names: the same for all mentions of one text that do
   */
  record Expected(List<Span> spans, Mention.Kind kind, String entity, boolean optional) {}

  static List<MentionGold> all() {
    List<MentionGold> gold = new ArrayList<>();
    for (GoldBlock block : GoldBlock.of("mention/mentions.txt")) {
      gold.add(parse("mentions:" + (gold.size() + 1), block));
    }
    return gold;
  }

  private static MentionGold parse(String id, GoldBlock block) {
    List<Expected> expected = new ArrayList<>();
    int from = 0;
    for (String line : block.lines()) {
      expected.add(mention(block.text(), line, from));
      from = expected.get(expected.size() - 1).spans().get(0).end();
    }
    return new MentionGold(id, block.text(), expected);
  }

  private static Expected mention(String text, String line, int from) {
    String[] fields = line.split(" *\\| *", -1);
    List<Span> spans = new ArrayList<>();
    spans.add(at(text, fields[0], from, line));
    for (String other : fields[3].split(" *; *", -1)) {
      if (!other.equals("-")) {
        int earliest = Math.max(0, spans.get(0).start() - other.length());
        spans.add(at(text, other, earliest, line));
      }
    }
    return new Expected(spans, Mention.Kind.valueOf(fields[1]), fields[2], fields.length > 4);
  }

  private static Span at(String text, String words, int from, String line) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words + " of " + line);
    }
    return new Span(start, start + words.length());
  }
}
