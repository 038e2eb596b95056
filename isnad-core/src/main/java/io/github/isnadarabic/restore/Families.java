package io.github.isnadarabic.restore;

import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.rules.Rule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rule file of the families says, ready for use: for each sign the letters that it may
 * stand for, and for each sign how rarely it is put inside a word. Immutable and thread-safe.
 */
final class Families {
  static final String LOOKALIKE = "restore/lookalike";
  static final String KEYBOARD = "restore/keyboard";
  static final String WASLA = "restore/wasla";
  static final String SUBSTITUTED = "restore/substituted";
  static final String INSERTED = "restore/inserted";
  static final String SPACED = "restore/spaced";
  static final String STRETCHED = "restore/stretched";
  static final String MASKED = "restore/masked";
  static final String PRESENTATION = "restore/presentation";
  static final String DOTLESS = "restore/dotless";
  static final String REORDERED = "restore/reordered";
  static final String MARKS = "restore/marks";

  private static final double LETTER_COST = 0.5;
  private static final double SECOND_CHOICE = 0.7;
  private static final double SUBSTITUTE_COST = 1;
  private static final double MASK_COST = 4.5;

  private final Map<String, List<Option>> letters = new HashMap<>();
  private final Map<String, List<Option>> dotless = new HashMap<>();
  private final Map<String, Double> inserted = new HashMap<>();
  private final List<Option> anyLetter = new ArrayList<>();
  private final Map<String, Boolean> masks = new HashMap<>();

  Families(List<Rule> rules) {
    for (Rule rule : rules) {
      for (List<String> entry : rule.entries()) {
        add(rule, entry);
      }
    }
    for (char c = 0x621; c <= 0x64A; c++) {
      if (Letters.isPlain(c)) {
        anyLetter.add(Option.of(String.valueOf(c), MASK_COST, EditKind.MASKED, MASKED));
      }
    }
  }

  private void add(Rule rule, List<String> entry) {
    EditKind kind = EditKind.valueOf(rule.kind());
    switch (kind) {
      case INSERTED -> inserted.put(entry.get(0), Double.valueOf(entry.get(1)));
      case MASKED -> masks.put(entry.get(0), true);
      case DOTLESS -> entry.get(1).chars().forEach(c -> addDotless(entry.get(0), (char) c));
      default ->
          entry.get(1).codePoints().forEach(c -> addLetter(Character.toString(c), entry, rule));
    }
  }

  private void addLetter(String sign, List<String> entry, Rule rule) {
    EditKind kind = EditKind.valueOf(rule.kind());
    List<Option> options = letters.computeIfAbsent(sign, s -> new ArrayList<>());
    double base = kind == EditKind.SUBSTITUTED ? SUBSTITUTE_COST : LETTER_COST;
    double rarer = entry.size() > 2 ? Double.parseDouble(entry.get(2)) : 0;
    double cost = base + rarer + SECOND_CHOICE * options.size();
    options.add(Option.of(entry.get(0), cost, kind, rule.name()));
  }

  private void addDotless(String sign, char letter) {
    List<Option> options = dotless.computeIfAbsent(sign, s -> new ArrayList<>());
    options.add(
        sign.equals(String.valueOf(letter))
            ? Option.asIs(sign)
            : Option.of(String.valueOf(letter), 0, EditKind.DOTLESS, DOTLESS));
  }

  /** The letters that a sign may stand for; none where it is no disguise of any. */
  List<Option> lettersFor(char sign) {
    List<Option> known = letters.get(String.valueOf(sign));
    if (known != null) {
      return known;
    }
    return isPresentationForm(sign) ? decomposed(sign) : List.of();
  }

  /** The letters that a sign may stand for where dots are left out. */
  List<Option> dottedFor(String sign) {
    return dotless.getOrDefault(sign, List.of());
  }

  /** Whether a letter has an undotted form of its own at the end of words. */
  boolean hasFinalForm(char sign, String letter) {
    return (sign == '\u066E' && "نيئ".contains(letter)) || (sign == '\u06A1' && letter.equals("ق"));
  }

  /** The letters that may be lost behind a sign; none where it hides nothing. */
  List<Option> maskedBy(char sign) {
    return masks.containsKey(String.valueOf(sign)) ? anyLetter : List.of();
  }

  /** How rarely the signs are put inside a word; infinite where they never are. */
  double insertionCost(String signs) {
    Double whole = inserted.get(signs);
    if (whole != null) {
      return whole;
    }
    double cost = 0;
    for (int i = 0; i < signs.length(); i++) {
      Double one = inserted.get(signs.substring(i, i + 1));
      if (one == null) {
        return Double.POSITIVE_INFINITY;
      }
      cost = Math.max(cost, one);
    }
    return cost + 0.5 * (signs.length() - 1);
  }

  static boolean isPresentationForm(char c) {
    return (c >= 0xFB50 && c <= 0xFBFF) || (c >= 0xFE80 && c <= 0xFEFC);
  }

  private List<Option> decomposed(char form) {
    String plain = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    if (plain.charAt(0) == form) {
      return List.of();
    }
    if (plain.length() == 1 && !Letters.isPlain(plain.charAt(0))) {
      return lettersFor(plain.charAt(0)).stream()
          .map(o -> Option.of(o.letters(), o.cost(), EditKind.PRESENTATION, PRESENTATION))
          .toList();
    }
    return plain.chars().allMatch(c -> Letters.isPlain((char) c))
        ? List.of(Option.of(plain, LETTER_COST / 4, EditKind.PRESENTATION, PRESENTATION))
        : List.of();
  }
}
