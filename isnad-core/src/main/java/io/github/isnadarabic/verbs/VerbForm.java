package io.github.isnadarabic.verbs;

/**
 * The ten forms of the Arabic verb, as templates: {@code 1 2 3} are the radicals, {@code a i u} the
 * short vowels, {@code v} the vowel that form I takes from the dictionary.
 */
enum VerbForm {
  I("1a2a3", "12v3", "1u2i3", "12a3", "1ا2i3", "", 'a'),
  II("1a2a3", "1a2i3", "1u2i3", "1a2a3", "مu1a2i3", "تa12ي3", 'u'),
  III("1ا2a3", "1ا2i3", "1و2i3", "1ا2a3", "مu1ا2i3", "مu1ا2a3ة", 'u'),
  IV("ءa12a3", "12i3", "ءu12i3", "12a3", "مu12i3", "ءi12ا3", 'u'),
  V("تa1a2a3", "تa1a2a3", "تu1u2i3", "تa1a2a3", "مuتa1a2i3", "تa1a2u3", 'a'),
  VI("تa1ا2a3", "تa1ا2a3", "تu1و2i3", "تa1ا2a3", "مuتa1ا2i3", "تa1ا2u3", 'a'),
  VII("ان1a2a3", "ن1a2i3", "ان1u2i3", "ن1a2a3", "مuن1a2i3", "ان1i2ا3", 'a'),
  VIII("ا1تa2a3", "1تa2i3", "ا1تu2i3", "1تa2a3", "مu1تa2i3", "ا1تi2ا3", 'a'),
  X("استa12a3", "ستa12i3", "استu12i3", "ستa12a3", "مuستa12i3", "استi12ا3", 'a');

  final String past;
  final String present;
  final String pastPassive;
  final String presentPassive;
  final String participle;
  final String verbalNoun;

  /** The vowel of the present's prefix. */
  final char prefixVowel;

  VerbForm(
      String past,
      String present,
      String pastPassive,
      String presentPassive,
      String participle,
      String verbalNoun,
      char prefixVowel) {
    this.past = past;
    this.present = present;
    this.pastPassive = pastPassive;
    this.presentPassive = presentPassive;
    this.participle = participle;
    this.verbalNoun = verbalNoun;
    this.prefixVowel = prefixVowel;
  }

  /** Whether weak and doubled middles stay as they are: the second radical is doubled or long. */
  boolean keepsMiddle() {
    return this == II || this == III || this == V || this == VI;
  }
}
