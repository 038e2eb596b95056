package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented text and the attributions that a careful reader finds in it.
 *
 * <p>A file holds texts parted by {@code ***}; a text is followed by {@code ===} and a line for
 * each attribution in the order of the cues: {@code cue | source | dropped subject goes back to |
 * content | kind | count | stance | nested in}, a dash for nothing, {@code first … last words} for
 * a long content, the number of the line for the attribution around it, and a {@code ?} at the end
 * of a line that counts neither way.
 *
 * @param id the file and the number of the text in it
 * @param text the text
 * @param attributions what is to be found
 */
public record AttributionGold(String id, String text, List<Expected> attributions) {

  /**
   * One attribution to be found. Offsets are of the text, in UTF-16 code units.
   *
   * @param goesBackTo the name that a dropped subject stands for, as written
   */
  public record Expected(
      Span cue,
      Optional<Span> source,
      Optional<String> goesBackTo,
      Optional<Span> content,
      SourceKind kind,
      Optional<Integer> count,
      Stance stance,
      Optional<Integer> nestedIn,
      boolean optional) {}

  /** The names of the files, as they stand in {@code files.txt}. */
  public static List<AttributionGold> all() {
    List<AttributionGold> gold = new ArrayList<>();
    for (String file : GoldLines.lines("attribution/files.txt")) {
      List<GoldBlock> blocks = GoldBlock.of("attribution/" + file);
      for (int i = 0; i < blocks.size(); i++) {
        gold.add(parse(file + ":" + (i + 1), blocks.get(i)));
      }
    }
    return gold;
  }

  private static AttributionGold parse(String id, GoldBlock block) {
    List<Expected> expected = new ArrayList<>();
    int from = 0;
    for (String line : block.lines()) {
      expected.add(new GoldLine(block.text(), line, from).read());
      from = expected.get(expected.size() - 1).cue().end();
    }
    return new AttributionGold(id, block.text(), expected);
  }
}
