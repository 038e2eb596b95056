package io.github.isnadarabic.report;

import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.model.Stance;
import java.util.List;

/** The voices of a page with their claims in a web page, each linked to its places in the text. */
final class VoiceList {
  /** How much of a claim is shown; all of it stands in the text. */
  private static final int LONGEST = 400;

  private final Voices voices;
  private final TextLinks links;
  private final HtmlPage page;

  VoiceList(Voices voices, TextLinks links, HtmlPage page) {
    this.voices = voices;
    this.links = links;
    this.page = page;
  }

  void write() {
    for (SourceKind kind : SourceKind.values()) {
      List<Voice> heard = voices.of(kind);
      if (!heard.isEmpty()) {
        page.element("h3", page.labels().of(kind)).open("ul", "class", "voice");
        heard.forEach(this::voice);
        page.close();
      }
    }
  }

  private void voice(Voice voice) {
    page.open("li", "id", ClaimPlaces.voice(voice)).open("p", "class", "name");
    name(voice);
    page.text(" × " + voice.claims().size());
    voice.anonymity().forEach(this::formula);
    for (int claim : voice.claims()) {
      link(ClaimPlaces.source(claim), claim);
    }
    page.close().open("ul", "class", "claims");
    voice.claims().forEach(this::claim);
    page.close().close();
  }

  private void name(Voice voice) {
    if (voice.name().isEmpty()) {
      page.label("sources.unknown");
    } else {
      page.arabic(voice.name());
    }
  }

  private void formula(String words) {
    page.text(" ").open("span", "class", "formula").arabic(words).close();
  }

  private void link(String id, int claim) {
    if (links.has(id)) {
      page.text(" ").open("a", "href", "#" + id).text(Integer.toString(claim + 1)).close();
    }
  }

  private void claim(int claim) {
    page.open("li", "id", ClaimPlaces.claim(claim));
    path(claim);
    page.open("bdi", "lang", "ar", "dir", "rtl");
    page.open("span", "class", "said").text(voices.cue(claim)).close();
    page.label("colon").text(voices.said(claim, LONGEST)).close();
    Stance stance = voices.claim(claim).stance();
    if (stance != Stance.ASSERTS) {
      page.text(" ").open("span", "class", "stance").text(page.labels().of(stance)).close();
    }
    link(ClaimPlaces.cue(claim), claim);
    page.close();
  }

  /** Through whose hands a claim came, where there is more than one. */
  private void path(int claim) {
    List<Voice> path = voices.path(claim);
    if (path.size() > 1) {
      for (Voice hand : path) {
        page.open("a", "href", "#" + ClaimPlaces.voice(hand)).arabic(hand.shown(page.labels()));
        page.close().label("arrow");
      }
    }
  }
}
