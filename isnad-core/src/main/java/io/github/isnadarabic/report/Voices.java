package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The voices of a page, each with its claims, in the order in which they are first heard. */
final class Voices {
  /** How many hands of one claim are shown. */
  private static final int LONGEST_PATH = 8;

  /** What leads from a verb of saying to what is said. */
  private static final Set<String> PARTICLES =
      Set.of(
          "أن", "إن", "أنّ", "إنّ", "بأن", "بإن", "فإن", "عن", "إلى", "إلى أن", "من أن", "على أن",
          "عن أن", "حول");

  private static final int LONGEST_LEAD = 16;

  private final Report report;
  private final List<Attribution> attributions;
  private final List<Voice> voices = new ArrayList<>();
  private final Map<Integer, Voice> byClaim = new HashMap<>();

  Voices(Report report) {
    this.report = report;
    this.attributions = report.found(Layer.ATTRIBUTIONS);
    VoiceKeys keys = new VoiceKeys(report);
    Map<String, List<Integer>> claims = new LinkedHashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      claims.computeIfAbsent(keys.of(attributions.get(i)), key -> new ArrayList<>()).add(i);
    }
    claims.values().forEach(this::add);
  }

  private void add(List<Integer> claims) {
    SourceKind kind = claim(claims.get(0)).sourceKind();
    Voice voice = new Voice(voices.size(), kind, name(claims), claims, anonymity(claims));
    voices.add(voice);
    claims.forEach(claim -> byClaim.put(claim, voice));
  }

  private String name(List<Integer> claims) {
    return claims.stream()
        .flatMap(claim -> claim(claim).speaker().stream())
        .map(this::words)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private List<String> anonymity(List<Integer> claims) {
    return claims.stream()
        .flatMap(claim -> claim(claim).anonymity().stream())
        .map(this::words)
        .distinct()
        .toList();
  }

  /** The words of a stretch on one line. */
  String words(Span span) {
    return span.of(report.text()).strip().replaceAll("\\s+", " ");
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  /** The attributions of the page: what a claim's number counts. */
  List<Attribution> claims() {
    return attributions;
  }

  Attribution claim(int number) {
    return attributions.get(number);
  }

  Voice of(int claim) {
    return byClaim.get(claim);
  }

  List<Voice> all() {
    return voices;
  }

  List<Voice> of(SourceKind kind) {
    return voices.stream().filter(voice -> voice.kind() == kind).toList();
  }

  /** The words that lay a claim at somebody's door, without a colon. */
  String cue(int claim) {
    String cue = words(claim(claim).cue());
    return cue.endsWith(":") ? cue.substring(0, cue.length() - 1) : cue;
  }

  /** What is claimed, or how it begins; of long contents only the beginning is ever looked at. */
  String content(int claim, int longest) {
    String content =
        claim(claim).content().stream()
            .map(part -> new Span(part.start(), Math.min(part.end(), part.start() + 2 * longest)))
            .map(this::words)
            .collect(Collectors.joining(" … "));
    return Shortened.of(content, longest);
  }

  /** A claim as it follows its cue: with the particle that leads to it, as in «أضاف أن». */
  String said(int claim, int longest) {
    String particle = particle(claim(claim));
    String content = content(claim, longest);
    return particle.isEmpty() || content.isEmpty() ? content : particle + " " + content;
  }

  private String particle(Attribution claim) {
    if (claim.content().isEmpty()) {
      return "";
    }
    int end = claim.content().get(0).start();
    int start =
        Stream.concat(Stream.of(claim.cue()), claim.source().stream())
            .mapToInt(Span::end)
            .filter(at -> at <= end)
            .max()
            .orElse(end);
    String between = report.text().substring(Math.max(start, end - LONGEST_LEAD), end);
    String words = between.replaceAll("[^\\p{L}\\p{M} ]", "").strip();
    return PARTICLES.contains(words) ? words : "";
  }

  /** Whose word a claim rests on, the outermost transmitter first. */
  List<Voice> path(int claim) {
    Deque<Voice> path = new ArrayDeque<>();
    Optional<Integer> at = Optional.of(claim);
    while (at.isPresent() && path.size() < LONGEST_PATH) {
      path.addFirst(of(at.get()));
      at = claim(at.get()).nestedIn();
    }
    return List.copyOf(path);
  }
}
