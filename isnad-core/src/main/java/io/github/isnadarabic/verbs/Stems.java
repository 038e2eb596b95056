package io.github.isnadarabic.verbs;

/** The stems of one verb: the templates of its form, changed where the root is weak. */
final class Stems {
  private final Root root;
  private final VerbForm form;
  private final char vowel;

  /**
   * @param vowel of the present of form I: {@code a}, {@code i} or {@code u}
   */
  Stems(Root root, VerbForm form, char vowel) {
    this.root = root;
    this.form = form;
    this.vowel = vowel;
  }

  Stem past() {
    if (form == VerbForm.I && root.isDefective()) {
      return defectivePast();
    }
    return stem(form.past, 'ا');
  }

  Stem present() {
    if (form == VerbForm.I && root.isAssimilated() && !root.isDefective()) {
      return Stem.of(fill("2" + vowel + "3"));
    }
    if (losesHamza()) {
      return new Stem(fill("1a"), fill("1a"), Stem.Last.ALEF_MAQSURA);
    }
    return stem(form.present.replace('v', vowel), longVowel());
  }

  Stem pastPassive() {
    return stem(form.pastPassive, 'ي');
  }

  Stem presentPassive() {
    return stem(form.presentPassive, 'ا');
  }

  Stem participle() {
    if (form == VerbForm.I && root.isHollow()) {
      return Stem.of(fill("1ائ3"));
    }
    return stem(form.participle, form == VerbForm.VIII || form == VerbForm.VII ? 'ا' : 'ي');
  }

  /** The verbal noun where the pattern fixes it; empty where only the dictionary knows. */
  String verbalNoun() {
    if (form.verbalNoun.isEmpty() || root.isDefective()) {
      return "";
    }
    if (!form.keepsMiddle() && root.isHollow()) {
      return form == VerbForm.IV ? fill("ءi1ا3ة") : form == VerbForm.X ? fill("است1ا3ة") : "";
    }
    return fill(form.verbalNoun).replace("ءiو", "ءiي");
  }

  /** {@code رأى، يرى}: the one verb of form I that drops its hamza in the present. */
  private boolean losesHamza() {
    return form == VerbForm.I && root.equals(Root.of("رءي"));
  }

  private char longVowel() {
    if (form == VerbForm.I) {
      return vowel == 'u' ? 'و' : vowel == 'i' ? 'ي' : 'ا';
    }
    return form == VerbForm.VII || form == VerbForm.VIII ? 'ا' : 'ي';
  }

  private Stem defectivePast() {
    Stem.Last last = root.third() == 'و' ? Stem.Last.ALEF : Stem.Last.ALEF_MAQSURA;
    return new Stem(fill("1a2a"), fill("1a2a"), last);
  }

  /** The template filled; {@code middle} is the long vowel that a weak middle radical gives. */
  private Stem stem(String template, char middle) {
    if (root.isDefective()) {
      return defective(template);
    }
    if (form.keepsMiddle() || (!root.isHollow() && !root.isDoubled())) {
      return Stem.of(fill(template));
    }
    return root.isHollow() ? hollow(template, middle) : doubled(template);
  }

  /** What stands before the third radical is kept, and the vowel there tells how it ends. */
  private Stem defective(String template) {
    int end = template.indexOf('3') - 1;
    Stem.Last last =
        switch (template.charAt(end)) {
          case 'a' -> Stem.Last.ALEF_MAQSURA;
          case 'u' -> Stem.Last.WAW;
          default -> Stem.Last.YA;
        };
    String letters = fill(template.substring(0, end + 1));
    return new Stem(letters, letters, last);
  }

  private Stem hollow(String template, char middle) {
    int second = template.indexOf('2');
    String before = fill(template.substring(0, second)).replaceAll("[aiu]$", "");
    return new Stem(before + middle + root.third(), before + root.third(), Stem.Last.CONSONANT);
  }

  private Stem doubled(String template) {
    int second = template.indexOf('2');
    String open = fill(template.substring(0, second + 1));
    return new Stem(open, fill(template), Stem.Last.CONSONANT);
  }

  private String fill(String template) {
    return root.fill(template);
  }
}
