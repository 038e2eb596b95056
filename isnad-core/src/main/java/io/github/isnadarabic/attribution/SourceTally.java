package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.Attribution;
import java.util.List;

/**
 * The page's sources, counted by claims.
 *
 * @param claims all chains
 * @param named claims that rest on somebody named
 * @param anonymous claims that rest on somebody not named, or on people at large
 * @param documents claims that rest on a document
 * @param nobody claims that rest on nobody
 * @param secondHand claims that came through more than one hand
 * @param unnamedByRequest attributions whose source asks not to be named
 */
public record SourceTally(
    int claims,
    int named,
    int anonymous,
    int documents,
    int nobody,
    int secondHand,
    int unnamedByRequest) {

  /** Counts a whole layer. */
  public static SourceTally of(List<Attribution> attributions) {
    List<Chain> chains = Chain.of(attributions);
    return new SourceTally(
        chains.size(),
        count(chains, Chain.Grounds.NAMED),
        count(chains, Chain.Grounds.ANONYMOUS),
        count(chains, Chain.Grounds.DOCUMENT),
        count(chains, Chain.Grounds.NOBODY),
        (int) chains.stream().filter(chain -> !chain.isFirstHand()).count(),
        (int) attributions.stream().filter(a -> a.anonymity().isPresent()).count());
  }

  private static int count(List<Chain> chains, Chain.Grounds grounds) {
    return (int) chains.stream().filter(chain -> chain.grounds() == grounds).count();
  }
}
