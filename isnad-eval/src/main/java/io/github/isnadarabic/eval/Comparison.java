package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One attribution beside the one expected: spans are compared as sets of words. */
final class Comparison {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final double HALF = 0.5;

  private final String text;
  private final AttributionGold.Expected expected;
  private final Attribution answer;

  Comparison(String text, AttributionGold.Expected expected, Attribution answer) {
    this.text = text;
    this.expected = expected;
    this.answer = answer;
  }

  boolean isTriple() {
    Set<Integer> content = words(expected.content().stream().toList());
    return isSource() && overlap(content, words(answer.content())) >= HALF;
  }

  private boolean isSource() {
    if (expected.source().isEmpty()) {
      return answer.source().isEmpty() || isResolved();
    }
    return answer.speaker().isPresent() && overlap(expected.source(), answer.speaker()) >= HALF;
  }

  /** Whether a dropped subject goes back to a mention of the right one. */
  boolean isResolved() {
    if (expected.goesBackTo().isEmpty() || answer.speaker().isEmpty()) {
      return false;
    }
    String right = expected.goesBackTo().get();
    String given = answer.speaker().get().of(text);
    return given.contains(right) || right.contains(given);
  }

  private double overlap(Optional<Span> a, Optional<Span> b) {
    return overlap(words(a.stream().toList()), words(b.stream().toList()));
  }

  private static double overlap(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    Set<Integer> either = new HashSet<>(a);
    either.addAll(b);
    return either.isEmpty() ? 1 : (double) both.size() / either.size();
  }

  /** Where the words of the spans begin. */
  private Set<Integer> words(List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
      while (matcher.find()) {
        starts.add(matcher.start());
      }
    }
    return starts;
  }
}
