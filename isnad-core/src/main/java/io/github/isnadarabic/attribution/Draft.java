package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import java.util.ArrayList;
import java.util.List;

/** An attribution while it is being found. */
final class Draft {
  /** How the cue stands to the sentence. */
  enum Role {
    VERB,
    PARTICIPLE,
    NOUN,
    PREPOSITION,
    COLON
  }

  final Role role;
  final int passage;
  Range cue;
  final String rule;
  Stance stance;
  Gender gender = Gender.EITHER;
  GrammaticalNumber number = GrammaticalNumber.SINGULAR;
  boolean joined;
  boolean passive;

  /** Whether the subject is a pronoun or dropped: to be resolved. */
  boolean dropped;

  /** Whether nobody can be meant: agentless passives. */
  boolean agentless;

  Complement complement;
  Range source;
  Draft antecedent;
  Range resolved;

  /** Whom a question, demand or order is put to, where that stands right after the source. */
  Range addressee;

  final List<Range> content = new ArrayList<>();
  SourceKind kind = SourceKind.UNKNOWN;
  Integer count;
  Draft parent;
  Range anonymity;

  Draft(Role role, int passage, Range cue, String rule, Stance stance) {
    this.role = role;
    this.passage = passage;
    this.cue = cue;
    this.rule = rule;
    this.stance = stance;
  }

  static Draft of(CueReading reading, int passage, Range cue, Role role) {
    Draft draft = new Draft(role, passage, cue, reading.verb().rule(), reading.verb().stance());
    draft.gender = reading.inflection().gender();
    draft.number = reading.inflection().number();
    draft.joined = reading.joined();
    draft.passive = reading.isPassive();
    return draft;
  }

  /** Who is meant, where that is known. */
  Range speaker() {
    return source != null ? source : resolved;
  }

  /** Whether the cue of another stands in the content. */
  boolean covers(Draft other) {
    return other != this && content.stream().anyMatch(range -> range.holds(other.cue.from()));
  }

  int contentLength() {
    return content.stream().mapToInt(Range::length).sum();
  }
}
