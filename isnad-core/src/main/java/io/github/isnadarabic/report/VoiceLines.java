package io.github.isnadarabic.report;

import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Stance;
import java.util.List;

/** The voices of a page with their claims, for a terminal. */
final class VoiceLines {
  /** How much of a claim a line shows. */
  private static final int LONGEST = 160;

  private final Voices voices;
  private final TerminalPage page;

  VoiceLines(Voices voices, TerminalPage page) {
    this.voices = voices;
    this.page = page;
  }

  void write() {
    page.heading("sources.title");
    if (voices.isEmpty()) {
      page.label("sources.none").end();
    }
    for (SourceKind kind : SourceKind.values()) {
      List<Voice> heard = voices.of(kind);
      if (!heard.isEmpty()) {
        page.text(page.labels().of(kind), Style.FAINT).end();
        heard.forEach(this::voice);
      }
    }
  }

  private void voice(Voice voice) {
    page.text("  " + voice.shown(page.labels()), Style.STRONG);
    page.text(" × " + voice.claims().size(), Style.PLAIN);
    if (!voice.anonymity().isEmpty()) {
      page.text(" (", Style.FAINT).list(voice.anonymity(), Style.FAINT).text(")", Style.FAINT);
    }
    page.end();
    voice.claims().forEach(this::claim);
  }

  private void claim(int claim) {
    page.text("    – ", Style.PLAIN);
    List<Voice> path = voices.path(claim);
    if (path.size() > 1) {
      path.forEach(hand -> page.text(hand.shown(page.labels()), Style.PLAIN).label("arrow"));
    }
    page.text(voices.cue(claim), Style.FAINT).label("colon");
    page.text(voices.said(claim, LONGEST), Style.PLAIN);
    Stance stance = voices.claim(claim).stance();
    if (stance != Stance.ASSERTS) {
      page.text(" (" + page.labels().of(stance) + ")", Style.FAINT);
    }
    page.end();
  }
}
