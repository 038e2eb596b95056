package io.github.isnadarabic.cues;

import io.github.isnadarabic.model.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A verb that may be a cue.
 *
 * @param lemma the verb, third person of the past
 * @param rule the rule that knows it
 * @param stance how its subject stands to the content
 * @param frames how the content may follow
 * @param strict the prepositions among the frames that need {@code أن} after them
 */
public record CueVerb(
    String lemma, String rule, Stance stance, Set<Frame> frames, Set<Frame> strict) {

  public CueVerb {
    frames = Set.copyOf(frames);
    strict = Set.copyOf(strict);
  }

  static CueVerb of(String rule, Stance stance, List<String> entry) {
    List<String> fields = entry.subList(4, entry.size());
    return new CueVerb(entry.get(0), rule, stance, frames(fields, ""), frames(fields, "!"));
  }

  private static Set<Frame> frames(List<String> fields, String mark) {
    return fields.stream()
        .filter(field -> field.endsWith(mark))
        .map(field -> Frame.of(field.replace("!", "")))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
