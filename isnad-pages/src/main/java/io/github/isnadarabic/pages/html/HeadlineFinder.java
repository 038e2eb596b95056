package io.github.isnadarabic.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the headline. What the page tells machines (JSON-LD, Open Graph, title) is evidence; the
 * visible line that agrees with it best is the headline, since that is what readers were shown.
 */
final class HeadlineFinder {
  private static final double FOR_HEADING_LEAST = 0.5;

  /** A first paragraph often repeats the headline's words. */
  private static final double FOR_TEXT_LEAST = 0.8;

  private static final double FOR_HEADING = 0.2;
  private static final double AGAINST_LINK = 0.3;
  private static final int LEAST_WORDS = 3;

  private final List<Block> blocks;
  private final List<String> evidence;
  private final List<String> title;
  private final List<Wording> wordings;

  private HeadlineFinder(List<Block> blocks, Metadata metadata, JsonLd jsonLd) {
    this.blocks = blocks;
    Optional<String> site = metadata.siteName();
    this.evidence =
        Stream.of(jsonLd.headline(), metadata.first("og:title"), metadata.first("twitter:title"))
            .flatMap(Optional::stream)
            .map(text -> Titles.withoutSite(text, site))
            .toList();
    this.title = metadata.title().map(t -> Titles.withoutSite(t, site)).stream().toList();
    this.wordings =
        Stream.of(evidence, title).flatMap(List::stream).distinct().map(Wording::of).toList();
  }

  /** The headline, where there is one. */
  static Optional<Headline> find(Outline outline, Metadata metadata, JsonLd jsonLd) {
    return new HeadlineFinder(outline.blocks(), metadata, jsonLd).find();
  }

  private Optional<Headline> find() {
    return agreeing()
        .or(() -> evidence.stream().findFirst().map(HeadlineFinder::unseen))
        .or(() -> heading("h1"))
        .or(() -> title.stream().findFirst().map(HeadlineFinder::unseen))
        .or(() -> heading("h2"));
  }

  private static Headline unseen(String text) {
    return new Headline(text, Optional.empty());
  }

  private Headline seen(int block) {
    return new Headline(blocks.get(block).text(), Optional.of(block));
  }

  private Optional<Headline> heading(String tag) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).element().normalName().equals(tag))
        .filter(i -> blocks.get(i).text().split(" ", LEAST_WORDS).length >= LEAST_WORDS)
        .mapToObj(this::seen)
        .findFirst();
  }

  private Optional<Headline> agreeing() {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double score = score(blocks.get(i));
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(seen(best));
  }

  private double score(Block block) {
    double agreement = agreement(block);
    if (agreement < (block.isHeading() ? FOR_HEADING_LEAST : FOR_TEXT_LEAST)) {
      return 0;
    }
    return agreement
        + (block.isHeading() ? FOR_HEADING / level(block) : 0)
        - (block.isMostlyLinks() ? AGAINST_LINK : 0);
  }

  private static double level(Block heading) {
    return heading.element().normalName().charAt(1) - '0';
  }

  private double agreement(Block block) {
    double best = 0;
    for (Wording wording : wordings) {
      best = Math.max(best, wording.agreement(block.folded()));
    }
    return best;
  }
}
