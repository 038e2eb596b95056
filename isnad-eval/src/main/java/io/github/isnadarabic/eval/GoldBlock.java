package io.github.isnadarabic.eval;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of a gold file and what is said of it. The file holds blocks parted by {@code ***}; in
 * each, {@code ===} parts the text from the lines about it.
 *
 * @param text the text
 * @param lines what is said of it, a line each
 */
record GoldBlock(String text, List<String> lines) {
  private static final Pattern BETWEEN = Pattern.compile("\n\\*{3}\n");
  private static final String ABOUT = "\n===\n";

  static List<GoldBlock> of(String file) {
    return BETWEEN.splitAsStream(GoldLines.text(file).strip()).map(GoldBlock::parse).toList();
  }

  /** A block of which nothing is said may end with the line that parts it. */
  private static GoldBlock parse(String parted) {
    String block = parted + "\n";
    int end = block.indexOf(ABOUT);
    String about = block.substring(end + ABOUT.length());
    return new GoldBlock(
        block.substring(0, end), about.lines().filter(line -> !line.isBlank()).toList());
  }
}
