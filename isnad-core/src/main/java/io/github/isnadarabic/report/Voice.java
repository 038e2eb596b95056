package io.github.isnadarabic.report;

import io.github.isnadarabic.model.SourceKind;
import java.util.List;

/**
 * Somebody or something on whose word the page says what it says.
 *
 * @param number its place in the list of voices, from 0
 * @param kind what kind of source it is
 * @param name its fullest name in the text; empty where nobody is named
 * @param claims the places of its attributions in their layer
 * @param anonymity the words by which it asks not to be named
 */
record Voice(
    int number, SourceKind kind, String name, List<Integer> claims, List<String> anonymity) {

  Voice {
    claims = List.copyOf(claims);
    anonymity = List.copyOf(anonymity);
  }

  /** What the voice is called. */
  String shown(Labels labels) {
    return name.isEmpty() ? labels.get("sources.unknown") : name;
  }
}
