package io.github.isnadarabic.reuse;

import io.github.isnadarabic.model.Reuse.Change;
import io.github.isnadarabic.model.Reuse.ChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds what was changed within a passage that may change what it says. Thread-safe. */
final class ChangeFinder {
  private final Meaning meaning = new Meaning();

  /** The changes of a stretch, in the order of the copy. */
  List<Change> find(Aligned aligned) {
    List<Change> changes = new ArrayList<>();
    for (Block block : aligned.blocks()) {
      addTo(changes, aligned, block);
    }
    return changes;
  }

  private void addTo(List<Change> changes, Aligned aligned, Block block) {
    Side copy =
        new Side(block.copyStart(), block.copyEnd(), i -> meaning.isNumber(aligned.copyWord(i)));
    Side source =
        new Side(
            block.sourceStart(), block.sourceEnd(), j -> meaning.isNumber(aligned.sourceWord(j)));
    if (copy.hasSome() && source.hasSome()) {
      addNumber(changes, aligned, copy, source);
    } else if (block.isShort()) {
      addShort(changes, aligned, block);
    } else if (block.mayDropAttribution()) {
      addDroppedAttribution(changes, aligned, block);
    }
  }

  /** A number that only lost its separator, {@code 12,5} and {@code 125}, is no other number. */
  private static void addNumber(List<Change> changes, Aligned aligned, Side copy, Side source) {
    Change change = change(ChangeKind.NUMBER, aligned, copy, source);
    if (!aligned.haveSameDigits(change)) {
      changes.add(change);
    }
  }

  /** The words of one side of a block that are of a kind: from the first in a row to the last. */
  private static final class Side {
    final int from;
    final int to;

    Side(int start, int end, IntPredicate isMeant) {
      int first = start;
      while (first < end && !isMeant.test(first)) {
        first++;
      }
      int last = first;
      while (last < end && isMeant.test(last)) {
        last++;
      }
      from = first < end ? first : start;
      to = first < end ? last : start;
    }

    boolean hasSome() {
      return from < to;
    }
  }

  private static Change change(ChangeKind kind, Aligned aligned, Side copy, Side source) {
    return new Change(
        kind, aligned.source(source.from, source.to), aligned.copy(copy.from, copy.to));
  }

  private void addShort(List<Change> changes, Aligned aligned, Block block) {
    Side copyNegation =
        new Side(block.copyStart(), block.copyEnd(), i -> meaning.isNegation(aligned.copyWord(i)));
    Side sourceNegation =
        new Side(
            block.sourceStart(), block.sourceEnd(), j -> meaning.isNegation(aligned.sourceWord(j)));
    Side copyVerb =
        new Side(block.copyStart(), block.copyEnd(), i -> meaning.isSaying(aligned.copyWord(i)));
    Side sourceVerb =
        new Side(
            block.sourceStart(), block.sourceEnd(), j -> meaning.isSaying(aligned.sourceWord(j)));
    if (copyNegation.hasSome() != sourceNegation.hasSome()) {
      changes.add(change(ChangeKind.NEGATION, aligned, copyNegation, sourceNegation));
    } else if (copyVerb.hasSome() && sourceVerb.hasSome()) {
      changes.add(change(ChangeKind.VERB, aligned, copyVerb, sourceVerb));
    } else if (isNames(aligned, block)) {
      changes.add(whole(ChangeKind.NAME, aligned, block));
    } else {
      addDroppedAttribution(changes, aligned, block);
    }
  }

  /** A name that another word stands for, or that stands for another: few names are listed. */
  private boolean isNames(Aligned aligned, Block block) {
    boolean inCopy =
        new Side(block.copyStart(), block.copyEnd(), i -> meaning.isName(aligned.copyWord(i)))
            .hasSome();
    boolean inSource =
        new Side(block.sourceStart(), block.sourceEnd(), j -> meaning.isName(aligned.sourceWord(j)))
            .hasSome();
    return block.isOneForOne() ? inCopy || inSource : inCopy && inSource;
  }

  private static Change whole(ChangeKind kind, Aligned aligned, Block block) {
    return new Change(
        kind,
        aligned.source(block.sourceStart(), block.sourceEnd()),
        aligned.copy(block.copyStart(), block.copyEnd()));
  }

  /** Who said it stands in the source alone. */
  private void addDroppedAttribution(List<Change> changes, Aligned aligned, Block block) {
    int cue = block.sourceStart();
    while (cue < block.sourceEnd() && !attributes(aligned.sourceWord(cue))) {
      cue++;
    }
    boolean inCopy =
        new Side(block.copyStart(), block.copyEnd(), i -> attributes(aligned.copyWord(i)))
            .hasSome();
    if (cue < block.sourceEnd() && !inCopy) {
      changes.add(
          new Change(
              ChangeKind.ATTRIBUTION,
              aligned.source(cue, block.sourceEnd()),
              aligned.copy(block.copyStart(), block.copyStart())));
    }
  }

  private boolean attributes(String word) {
    return meaning.isAttribution(word) || meaning.isSaying(word);
  }
}
