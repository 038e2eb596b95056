package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stretches of the text that lead to the list of voices: cues to their claims, sources to their
 * voices. Where two stretches share words, the later one has them; no two links overlap.
 */
final class TextLinks {

  /**
   * One link.
   *
   * @param span the words that are the link
   * @param kind {@code cue} or {@code source}
   * @param id what the link is known by
   * @param target where it leads
   */
  record Link(Span span, String kind, String id, String target) {
    private Link in(int start, int end) {
      Span part = new Span(Math.max(span.start(), start), Math.min(span.end(), end));
      return new Link(part, kind, id, target);
    }
  }

  private final List<Link> links = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  TextLinks(Voices voices) {
    List<Link> wanted = new ArrayList<>();
    Set<Span> places = new HashSet<>();
    for (int i = 0; i < voices.claims().size(); i++) {
      add(voices.claim(i), i, voices.of(i), places, wanted);
    }
    wanted.sort(Comparator.comparing(Link::span));
    for (int i = 0; i < wanted.size(); i++) {
      keep(wanted.get(i), i + 1 < wanted.size() ? wanted.get(i + 1).span() : null);
    }
  }

  private static void add(
      Attribution claim, int number, Voice voice, Set<Span> places, List<Link> wanted) {
    if (places.add(claim.cue())) {
      wanted.add(new Link(claim.cue(), "cue", cue(number), claim(number)));
    }
    claim
        .source()
        .filter(places::add)
        .ifPresent(s -> wanted.add(new Link(s, "source", source(number), voice(voice))));
  }

  private void keep(Link link, Span next) {
    int end = next == null ? link.span().end() : Math.min(link.span().end(), next.start());
    if (link.span().start() < end) {
      links.add(link.in(0, end));
      ids.add(link.id());
    }
  }

  /** Whether the text has a link of this id. */
  boolean has(String id) {
    return ids.contains(id);
  }

  /** The links of a stretch, cut to it, in order. */
  List<Link> in(Span stretch) {
    return links.stream()
        .filter(link -> link.span().overlaps(stretch))
        .map(link -> link.in(stretch.start(), stretch.end()))
        .toList();
  }

  /** The id of a claim's cue in the text. */
  static String cue(int claim) {
    return "q" + (claim + 1);
  }

  /** The id of a claim's source in the text. */
  static String source(int claim) {
    return "s" + (claim + 1);
  }

  /** The id of a claim in the list of voices. */
  static String claim(int claim) {
    return "c" + (claim + 1);
  }

  /** The id of a voice in the list of voices. */
  static String voice(Voice voice) {
    return "v" + (voice.number() + 1);
  }
}
