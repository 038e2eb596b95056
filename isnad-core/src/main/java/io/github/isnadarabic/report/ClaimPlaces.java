package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What claims mark in the text (cue, source, content), and the ids by which all are linked. */
final class ClaimPlaces {
  private static final String LAYER = "sources";

  private final Voices voices;
  private final List<Mark> marks = new ArrayList<>();

  private ClaimPlaces(Report report) {
    this.voices = new Voices(report);
  }

  /** The marks of a page's claims, in the order of the claims. */
  static List<Mark> marks(Report report) {
    ClaimPlaces places = new ClaimPlaces(report);
    for (int i = 0; i < places.voices.claims().size(); i++) {
      places.add(i, places.voices.claim(i));
    }
    return places.marks;
  }

  private void add(int number, Attribution claim) {
    Mark.Kind stance = Mark.Kind.of("stance.", claim.stance());
    String speaker = claim.speaker().map(voices::words).orElse("");
    Map<String, String> said = Map.of("source", speaker, "cue", voices.cue(number));
    add("Cue", stance, claim.cue(), link(Mark.Drawn.LINK, cue(number), number), said, claim);
    claim.source().ifPresent(span -> source(number, span, claim));
    for (Span part : claim.content()) {
      add("Content", stance, part, link(Mark.Drawn.STRETCH, content(number), number), said, claim);
    }
  }

  private void source(int number, Span span, Attribution claim) {
    String target = voice(voices.of(number));
    Mark.Link link = new Mark.Link(Mark.Drawn.LINK, source(number), target);
    add("Source", Mark.Kind.of("sourceKind.", claim.sourceKind()), span, link, Map.of(), claim);
  }

  private static Mark.Link link(Mark.Drawn drawn, String id, int claim) {
    return new Mark.Link(drawn, id, claim(claim));
  }

  private void add(
      String type,
      Mark.Kind kind,
      Span span,
      Mark.Link link,
      Map<String, String> values,
      Attribution claim) {
    Evidence why = claim.evidence();
    marks.add(new Mark(LAYER, type, kind, span, link, values, why));
  }

  /** The id of a claim's cue in the text. */
  static String cue(int claim) {
    return "q" + (claim + 1);
  }

  /** The id of a claim's source in the text. */
  static String source(int claim) {
    return "s" + (claim + 1);
  }

  /** The id of a claim's content in the text. */
  static String content(int claim) {
    return "k" + (claim + 1);
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
