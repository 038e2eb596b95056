package io.github.isnadarabic.cues;

import io.github.isnadarabic.model.Stance;
import java.util.Collections;
import java.util.EnumSet;
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
 * @param loose the prepositions among the frames that take any noun, not only a deed
 * @param hasParticiple whether its participle is a cue; some are plain nouns: {@code شاهدا}
 */
public record CueVerb(
    String lemma,
    String rule,
    Stance stance,
    Set<Frame> frames,
    Set<Frame> strict,
    Set<Frame> loose,
    boolean hasParticiple) {

  private static final String NO_PARTICIPLE = "no-participle";

  public CueVerb {
    frames = Collections.unmodifiableSet(frames);
    strict = Collections.unmodifiableSet(strict);
    loose = Collections.unmodifiableSet(loose);
  }

  static CueVerb of(String rule, Stance stance, List<String> entry) {
    List<String> fields = entry.subList(4, entry.size());
    return new CueVerb(
        entry.get(0),
        rule,
        stance,
        frames(fields, ""),
        frames(fields, "!"),
        frames(fields, "+"),
        !fields.contains(NO_PARTICIPLE));
  }

  private static Set<Frame> frames(List<String> fields, String mark) {
    return fields.stream()
        .filter(field -> field.endsWith(mark) && !field.equals(NO_PARTICIPLE))
        .map(field -> Frame.of(field.replaceFirst("[!+]$", "")))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Frame.class)));
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
