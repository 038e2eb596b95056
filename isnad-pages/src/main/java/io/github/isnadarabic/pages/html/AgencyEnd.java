package io.github.isnadarabic.pages.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mark that agencies set after the last word of a story: "انتهى", "انتهى/م23", "(انتهى)". */
final class AgencyEnd {
  private static final Pattern MARK =
      Pattern.compile(
          Furniture.words("agency ends").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "(?:^|(?<=[.\"»!؟…]))\\s*[(\\[]?(?:", ")"))
              + "\\s*(?:[/.\\-]\\s*[\\p{L}\\d]{0,4}\\s*)?[)\\]]?\\s*\\.?$");

  private AgencyEnd() {}

  /** The blocks, the last without its mark. */
  static List<String> without(List<String> blocks) {
    List<String> bare = new ArrayList<>(blocks);
    int last = bare.size() - 1;
    bare.set(last, MARK.matcher(bare.get(last)).replaceFirst("").strip());
    if (bare.get(last).isEmpty()) {
      bare.remove(last);
    }
    return bare;
  }
}
