package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ways to read the atoms of a window as words: as they stand, by their slots, several as
 * one, and with their letters in another order.
 */
final class ReadingFinder {
  private static final int LONGEST_WORD = 18;
  private static final int MOST_PIECES = 16;
  private static final double TOO_RARE = 32;
  private static final int SHORTEST_REVERSED = 3;
  private static final int MOST_PER_PLACE = 30;
  private static final int LEAST_LETTERS = 3;
  private static final double CHAIN = 7;
  private static final double CONTEXT = 9;

  /** What the most frequent words cost. */
  private static final double FREQUENT_WORD = 4;

  private static final double PLAIN_ALEF = 11;

  /** What a word that is known by its parts costs at least. */
  private static final double BY_PARTS = 13;

  /** Two words that cost less are cheaper apart than any word cut in two. */
  private static final double ORDINARY = 22;

  private static final double IN_CHAIN = 0.2;
  private static final double CUT_AGAIN = 6;

  private final LanguageModel model;
  private final Families families;
  private final SlotReader slotReader;
  private final Written written;
  private final Window window;
  private final Asked asked;
  private final Habits habits;
  private final Dots dots;
  private final Spelled spelled;
  private final boolean cutsWords;

  ReadingFinder(Restorer.Knowledge knowledge, Window window, Asked asked, Habits habits) {
    this.model = knowledge.model();
    this.families = knowledge.families();
    this.slotReader = knowledge.slotReader();
    this.written = new Written(knowledge, window, habits);
    this.window = window;
    this.asked = asked;
    this.habits = habits;
    this.dots = Dots.of(families, window);
    this.spelled = new Spelled(knowledge.forms(), window, habits.cost(EditKind.INSERTED) < 0);
    this.cutsWords = habits.cost(EditKind.SPACED) < Habits.UNKNOWN.cost(EditKind.SPACED);
  }

  /** The readings of one atom by itself, the written one first. */
  List<Reading> ofAtom(int i) {
    List<Reading> readings = new ArrayList<>();
    readings.add(written.reading(i));
    Atom atom = window.atom(i);
    if (!asked.any(i, i + 1) || isContext(atom) || isFixed(atom)) {
      return readings;
    }
    addWithNeighbours(i, i + 1, List.of(), true, needsSlots(atom), readings);
    addReordered(i, readings);
    return readings;
  }

  /** A frequent word between spaces is there for its neighbours' sake. */
  private boolean isContext(Atom atom) {
    return atom.isPlain()
        && atom.alone() < CONTEXT
        && !atom.traits().foreignMarks()
        && !dots.areLost()
        && isSpaceAt(atom.start() - 1)
        && isSpaceAt(atom.end());
  }

  private boolean isSpaceAt(int at) {
    return at < 0 || at >= window.text().length() || window.text().charAt(at) <= ' ';
  }

  /** Addresses, code, the Quran, and letters that are spoken of. */
  private boolean isFixed(Atom atom) {
    return atom.traits().technical()
        || atom.isQuranic()
        || isLetterSpokenOf(atom)
        || written.isKnownAsWritten(atom);
  }

  private boolean isLetterSpokenOf(Atom atom) {
    return atom.isLetter() && !atom.isPlain() && !atom.letters().equals("ۏ");
  }

  private boolean needsSlots(Atom atom) {
    return !atom.isPlain()
        || atom.traits().foreignMarks()
        || dots.mayBeLost(atom)
        || atom.traits().stretched();
  }

  /** The readings of several atoms as one word, from atom {@code i} on. */
  List<Reading> joined(int i) {
    List<Reading> readings = new ArrayList<>();
    if (!asked.any(i, i + MOST_PIECES)) {
      return readings;
    }
    List<Double> insertions = new ArrayList<>();
    int letters = window.atom(i).letters().length();
    double rarity = 0;
    double asWritten = written.reading(i).total();
    for (int to = i + 2; to <= Math.min(window.size(), i + MOST_PIECES); to++) {
      if (isOrdinary(i, to) || spelled.isEndless(to - 2)) {
        break;
      }
      Gap gap = window.gap(to - 1);
      if (gap.isSpace() && dots.areLost()) {
        break;
      }
      double cost = costInChain(i, to, gap);
      rarity += Math.min(cost, gap.costAsLetters(families));
      letters += window.atom(to - 1).letters().length();
      insertions.add(cost);
      if (rarity > TOO_RARE || letters > LONGEST_WORD || isFixedPiece(to - 1)) {
        break;
      }
      asWritten += window.atom(to - 1).alone() + gap.costBetween();
      boolean worth = asWritten > rarity + FREQUENT_WORD;
      if (worth && asked.any(i, to) && !isDetached(i, gap) && !spelled.isSpelled(i, to)) {
        addWithNeighbours(
            i, to, inChain(i, to, insertions), asWritten - rarity > BY_PARTS, true, readings);
      }
    }
    return readings;
  }

  /** Words with a space between of which no known word is made, on a page that cuts none. */
  private boolean isOrdinary(int i, int to) {
    Atom left = window.atom(to - 2);
    Atom right = window.atom(to - 1);
    boolean space = right.start() == left.end() + 1 && window.text().charAt(left.end()) == ' ';
    if (cutsWords || !space || !left.isPlain() || !right.isPlain()) {
      return false;
    }
    if (left.isLetter() && (right.isLetter() || to - i > 2)) {
      return false;
    }
    return left.alone() + right.alone() < ORDINARY
        || (to - i == 2
            && !goesOn(to)
            && model.lexicon().find(left.letters() + right.letters()) < 0);
  }

  /** Whether something other than white space follows a piece. */
  private boolean goesOn(int to) {
    String gap = window.gapAfter(to - 1);
    return to < window.size() && !Character.isWhitespace(gap.charAt(0));
  }

  /**
   * Particles that some writers set apart from their words, as dialect does {@code ع البيت}, or
   * that stand before a hashtag: no disguise, but a way to write.
   */
  private boolean isDetached(int i, Gap gap) {
    String piece = window.atom(i).letters();
    Atom next = window.atom(i + 1);
    if (gap.signs().equals("#") && window.atom(i).isLetter() && "وبلكف".contains(piece)) {
      return next.isKnown();
    }
    boolean particle =
        piece.equals("و")
            || (gap.hasTatweel() && "بلكف".contains(piece))
            || (piece.equals("ع") && next.letters().startsWith("ال"));
    return particle && gap.traits().space() && !gap.isBridged();
  }

  private boolean isFixedPiece(int i) {
    return window.atom(i).traits().technical()
        || window.atom(i).isQuranic()
        || window.atom(i).isLaughter();
  }

  /** The same sign between all letters of a word is one decision, not many. */
  private double costInChain(int i, int to, Gap gap) {
    double cost = gap.costInside(families, habits);
    if (to - i > 2 && spelled.isChain(i, to)) {
      return Math.min(cost, IN_CHAIN);
    }
    return to - i > 2 && gap.isSpace() ? Math.min(cost, CUT_AGAIN) : cost;
  }

  /** Letters that all stand apart are less rare than a word that is cut once. */
  private List<Double> inChain(int i, int to, List<Double> insertions) {
    if (to - i < 3 || !spelled.isChain(i, to)) {
      return insertions;
    }
    List<Double> chained = new ArrayList<>(insertions);
    chained.set(0, Math.min(chained.get(0), CHAIN) + spelled.leftOver(i, to));
    return chained;
  }

  /** Reads atoms, and with them the signs right beside that may stand for letters. */
  private void addWithNeighbours(
      int from,
      int to,
      List<Double> insertions,
      boolean byParts,
      boolean alone,
      List<Reading> readings) {
    int start = window.atom(from).start();
    int end = window.atom(to - 1).end();
    int lead = lead(from);
    int trail = trail(to - 1);
    if (alone) {
      addSlotted(from, to, start, end, insertions, byParts, readings);
    }
    if (lead > 0) {
      addSlotted(from, to, start - lead, end, withOne(insertions, 0), byParts, readings);
    }
    if (trail > 0) {
      List<Double> more = withOne(insertions, insertions.size());
      addSlotted(from, to, start, end + trail, more, byParts, readings);
      if (lead > 0) {
        addSlotted(from, to, start - lead, end + trail, withOne(more, 0), byParts, readings);
      }
    }
  }

  private static List<Double> withOne(List<Double> insertions, int at) {
    List<Double> more = new ArrayList<>(insertions);
    more.add(at, 0.0);
    return more;
  }

  /** How many signs right before an atom may stand for letters of it. */
  private int lead(int i) {
    String gap = window.gapBefore(i);
    int at = gap.length();
    int letters = 0;
    while (at > 0 && (mayLead(i, gap.charAt(at - 1)) || gap.charAt(at - 1) == 'ـ')) {
      letters += gap.charAt(at - 1) == 'ـ' ? 0 : 1;
      at--;
    }
    boolean begins = at == 0 ? i == 0 : !Letters.isWordPart(gap.charAt(at - 1));
    return letters > 0 && letters <= 2 && begins ? gap.length() - at : 0;
  }

  private int trail(int i) {
    String gap = window.gapAfter(i);
    int letters = 0;
    while (letters < gap.length() && mayTrail(i, gap.charAt(letters))) {
      letters++;
    }
    int end = letters;
    while (end < gap.length() && Letters.kind(gap.charAt(end)) == Letters.Kind.VOWEL) {
      end++;
    }
    boolean ends =
        end < gap.length() ? "+-_@".indexOf(gap.charAt(end)) < 0 : i + 1 == window.size();
    return letters == 1 && ends ? end : 0;
  }

  private boolean mayLead(int i, char c) {
    return !families.lettersFor(c).isEmpty() && standsForLetter(i, c);
  }

  /** A star after a word may hide its last letter; before a word it opens an item of a list. */
  private boolean mayTrail(int i, char c) {
    return mayLead(i, c) || !families.maskedBy(c).isEmpty();
  }

  /** Digits beside one or two letters are figures and units. */
  private boolean standsForLetter(int i, char c) {
    return switch (Letters.kind(c)) {
      case LATIN -> true;
      case DIGIT -> window.atom(i).letters().length() >= LEAST_LETTERS;
      default -> c == '$' || c == '<' || c == '@';
    };
  }

  private void addSlotted(
      int from,
      int to,
      int start,
      int end,
      List<Double> insertions,
      boolean byParts,
      List<Reading> readings) {
    boolean dotless = dots.mayBeLostIn(from, to);
    List<Slot> slots = slotReader.read(window.text(), start, end, dotless, insertions);
    WordSearch search = new WordSearch(model, slots);
    List<WordSearch.Hit> hits = search.whole();
    if ((hits.isEmpty() && byParts) || dotless) {
      hits = search.byParts();
    }
    double attached = written.attachedCost(from, to, start, end);
    for (WordSearch.Hit hit : hits.subList(0, Math.min(hits.size(), MOST_PER_PLACE))) {
      List<Edit> edits = Edits.of(window.text(), slots, hit.choices());
      if (!edits.isEmpty()
          && isLongEnough(hit.letters(), from, to)
          && !isOfNumber(start, end, edits)
          && !spelled.isMeantApart(from, to, hit.alone())) {
        double cost =
            hit.cost() + attached + dots.cost(from, to, edits, habits) + habits.cost(edits);
        readings.add(new Reading(from, to, hit.letters(), hit.index(), cost, hit.alone(), edits));
      }
    }
    if (hits.isEmpty()) {
      addMechanical(from, to, slots, attached, readings);
    }
  }

  /** Whether a digit that is read as a letter has other digits beside it. */
  private boolean isOfNumber(int start, int end, List<Edit> edits) {
    return (isDigitAt(start - 1) || isDigitAt(end))
        && edits.stream().anyMatch(e -> e.kind() == EditKind.SUBSTITUTED);
  }

  private boolean isDigitAt(int at) {
    String text = window.text();
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** A word of two letters is too easily made of pieces. */
  private boolean isLongEnough(String letters, int from, int to) {
    if (to - from == 1 || letters.length() > 2) {
      return true;
    }
    Gap gap = window.gap(to - 1);
    return gap.isTatweel() || gap.isBridged() || gap.isInvisible();
  }

  /** What the signs say by themselves, where no known word comes of them. */
  private void addMechanical(
      int from, int to, List<Slot> slots, double attached, List<Reading> readings) {
    List<Option> choices = new ArrayList<>();
    double cost = 0;
    StringBuilder letters = new StringBuilder();
    for (Slot slot : slots) {
      if (slot.options().isEmpty()) {
        return;
      }
      Option cheapest = slot.cheapest();
      choices.add(cheapest);
      letters.append(cheapest.letters());
      cost += cheapest.cost();
    }
    List<Edit> edits = Edits.of(window.text(), slots, choices);
    if (!edits.isEmpty() && (isSure(edits, cost) || spelled.isLongChain(from, to))) {
      String word = letters.toString();
      double all = cost + attached + habits.cost(edits);
      readings.add(new Reading(from, to, word, -1, all, model.unknownCost(word), edits));
    }
  }

  /** Whether signs tell by themselves, without a known word, what they stand for. */
  private static boolean isSure(List<Edit> edits, double cost) {
    return cost < 3 && edits.stream().noneMatch(e -> isGuess(e.kind()));
  }

  private static boolean isGuess(EditKind kind) {
    return kind == EditKind.SUBSTITUTED || kind == EditKind.MASKED || kind == EditKind.DOTLESS;
  }

  private void addReordered(int i, List<Reading> readings) {
    Atom atom = window.atom(i);
    if (!atom.isPlain() || atom.letters().length() < 2) {
      return;
    }
    String letters = atom.letters();
    if (!atom.isKnown() && letters.length() >= SHORTEST_REVERSED) {
      String turned = new StringBuilder(letters).reverse().toString();
      addIfKnown(i, turned, Turned.cost(letters, habits), readings);
    }
    for (String swapped : LamAlef.swapped(letters)) {
      addIfKnown(i, swapped, LamAlef.cost(atom, habits), readings);
    }
    if (!atom.isKnown() && letters.indexOf('آ') >= 0) {
      addIfKnown(i, letters.replace('آ', 'ا'), PLAIN_ALEF, readings);
    }
  }

  private void addIfKnown(int i, String word, double cost, List<Reading> readings) {
    Atom atom = window.atom(i);
    int index = model.lexicon().find(word);
    double alone = index >= 0 ? model.lexicon().cost(index) : model.clitics().cost(word);
    List<Edit> edits = Edits.reordered(window.text(), atom, word);
    if (alone < TOO_RARE && !edits.isEmpty()) {
      readings.add(new Reading(i, i + 1, word, index, cost, alone, edits));
    }
  }
}
