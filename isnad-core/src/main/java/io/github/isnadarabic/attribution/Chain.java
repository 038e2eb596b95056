package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.SourceKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The chain of people on whose word one claim rests: the page, who passed it on, who said it.
 *
 * @param links places in the layer of attributions, the outermost transmitter first; the last is
 *     nearest to the claim
 * @param grounds what kind of source is nearest to the claim
 */
public record Chain(List<Integer> links, Grounds grounds) {

  /** Whose word a claim rests on in the end. */
  public enum Grounds {
    /** A person or institution with a name. */
    NAMED,
    /** Somebody who is not named, or people at large. */
    ANONYMOUS,
    /** A document, a study, figures. */
    DOCUMENT,
    /** Nobody whom the text names. */
    NOBODY;

    static Grounds of(SourceKind kind) {
      return switch (kind) {
        case NAMED_PERSON, NAMED_ORGANISATION -> NAMED;
        case ANONYMOUS, COLLECTIVE -> ANONYMOUS;
        case DOCUMENT -> DOCUMENT;
        case UNKNOWN -> NOBODY;
      };
    }
  }

  public Chain {
    links = List.copyOf(links);
  }

  /** Through how many hands the claim came before the page had it. */
  public int hands() {
    return links.size();
  }

  /** Whether the page had it from the one who said it. */
  public boolean isFirstHand() {
    return links.size() == 1;
  }

  /**
   * One chain for each attribution that no other is nested in, in the order of the text.
   *
   * @param attributions a whole layer
   */
  public static List<Chain> of(List<Attribution> attributions) {
    Set<Integer> outer = new HashSet<>();
    attributions.forEach(attribution -> attribution.nestedIn().ifPresent(outer::add));
    return IntStream.range(0, attributions.size())
        .filter(i -> !outer.contains(i))
        .mapToObj(i -> endingAt(i, attributions))
        .toList();
  }

  private static Chain endingAt(int innermost, List<Attribution> attributions) {
    Deque<Integer> links = new ArrayDeque<>();
    int at = innermost;
    while (at >= 0 && links.size() < attributions.size()) {
      links.addFirst(at);
      at = attributions.get(at).nestedIn().orElse(-1);
    }
    return new Chain(List.copyOf(links), grounds(attributions.get(innermost)));
  }

  private static Grounds grounds(Attribution attribution) {
    return Grounds.of(attribution.sourceKind());
  }
}
