package io.github.isnadarabic.lucene;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.restore.Restoration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How evidence travels from the characters to the tokens: behind an undone word stands one
 * invisible character for each kind of disguise. They are variation selectors (U+E01E0 and
 * following), which tokenizers by Unicode's rules keep with the letter before, and which have no
 * meaning behind Arabic letters.
 */
final class EvidenceMarks {
  private static final int FIRST = 0xE01E0;

  /** The order is that of the marks; a new kind goes to the end. */
  private static final List<EditKind> KINDS =
      List.of(
          EditKind.LOOKALIKE,
          EditKind.INSERTED,
          EditKind.SPACED,
          EditKind.STRETCHED,
          EditKind.DOTLESS,
          EditKind.PRESENTATION,
          EditKind.MASKED,
          EditKind.KEYBOARD,
          EditKind.SUBSTITUTED,
          EditKind.WASLA,
          EditKind.REORDERED);

  private EvidenceMarks() {}

  /** The restored text with its undone words marked. */
  static AlignedText mark(Restoration restoration) {
    AlignedText text = restoration.text();
    List<Edit> marks =
        restoration.disguises().stream()
            .filter(Disguise::isUndone)
            .map(EvidenceMarks::markOf)
            .toList();
    return AlignedText.of(text.source(), text.alignment().then(Alignment.of(marks)));
  }

  private static Edit markOf(Disguise disguise) {
    String mark =
        disguise.kinds().stream()
            .sorted()
            .map(kind -> Character.toString(FIRST + KINDS.indexOf(kind)))
            .collect(Collectors.joining());
    EditKind kind = disguise.kinds().iterator().next();
    return new Edit(disguise.span().end(), "", mark, kind, disguise.evidence().rule());
  }

  /** Where a mark begins in a token, or the token's length where there is none. */
  static int find(CharSequence token) {
    int at = token.length();
    for (int i = 0; i + 1 < token.length(); i++) {
      if (isMark(Character.codePointAt(token, i))) {
        return i;
      }
    }
    return at;
  }

  /** Whether the code point is a mark. */
  static boolean isMark(int codePoint) {
    return codePoint >= FIRST && codePoint < FIRST + KINDS.size();
  }

  /** The names of the kinds that a token is marked with, in the order of {@link EditKind}. */
  static String kinds(CharSequence token) {
    return token
        .codePoints()
        .filter(EvidenceMarks::isMark)
        .mapToObj(mark -> KINDS.get(mark - FIRST))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(EditKind::name)
        .collect(Collectors.joining(" "));
  }
}
