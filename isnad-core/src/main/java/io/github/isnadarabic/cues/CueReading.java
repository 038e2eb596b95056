package io.github.isnadarabic.cues;

import io.github.isnadarabic.verbs.Inflection;

/**
 * One way to read a word as a cue.
 *
 * @param verb the verb it is a form of
 * @param inflection the form
 * @param joined whether و or ف stands before it
 * @param object the object pronoun or possessive written with it, empty where there is none
 */
public record CueReading(CueVerb verb, Inflection inflection, boolean joined, String object) {

  public boolean isFinite() {
    return inflection.tense().isFinite();
  }

  public boolean isPassive() {
    return inflection.voice() == Inflection.Voice.PASSIVE;
  }

  public boolean isParticiple() {
    return inflection.tense() == Inflection.Tense.PARTICIPLE;
  }

  public boolean isNoun() {
    return inflection.tense() == Inflection.Tense.VERBAL_NOUN;
  }

  public boolean hasObject() {
    return !object.isEmpty();
  }

  CueReading with(boolean nowJoined, String nowObject) {
    return new CueReading(verb, inflection, nowJoined, nowObject);
  }
}
