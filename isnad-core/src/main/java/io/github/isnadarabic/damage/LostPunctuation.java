package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Paragraphs of a page without inner marks in which a sentence ends, or somebody's own words begin,
 * and no mark says so. A page that has commas or quotation marks has lost none.
 */
final class LostPunctuation implements Sign {
  private static final int SHORTEST_PAGE = 25;
  private static final int WORDS_A_MARK = 60;
  private static final int FAR = 6;
  private static final int LONG = 12;
  private static final int SHORT = 9;

  /** So many lines that end with a mark, and one that does not: it has lost its own. */
  private static final int OTHERS = 3;

  /** No sentence without a mark has more verbs that are known. */
  private static final int CLAUSES = 3;

  /** Lines without marks for each that has one: more, and the page is written without. */
  private static final int MOST_A_MARK = 2;

  private static final String QUOTING = "«»“”\"()";
  private static final String INNER = "،,؛;:«»“”\"()";

  private final DamageWords lists;
  private final Clauses clauses;
  private final BrokenParagraph broken;

  LostPunctuation(DamageWords lists) {
    this.lists = lists;
    this.clauses = new Clauses(lists);
    this.broken = new BrokenParagraph(lists);
  }

  @Override
  public List<Damage> in(Story story) {
    return isStripped(story) ? everywhere(story) : alone(story);
  }

  /** Single lines without a mark, on a page whose other lines all end with one. */
  private List<Damage> alone(Story story) {
    List<Damage> found = new ArrayList<>();
    int ended = story.endedLines().cardinality();
    if (ended == 0 || ended == story.lines().size()) {
      return found;
    }
    for (Story.Line line : unbroken(story)) {
      boolean bare =
          Padding.calls(story, line) == 0
              && !isEnded(story, line)
              && line.length() >= SHORT
              && !has(story, line);
      boolean only = line.length() >= LONG && ended >= OTHERS && isOnly(story, line);
      boolean enough = ended > (line.length() >= LONG ? 0 : 1);
      if (bare && (only || (enough && hasSecondClause(story, line)))) {
        found.add(
            story.damage(
                Damage.Kind.LOST_PUNCTUATION, "damage/unmarked-line", line.from(), line.to()));
      }
    }
    return found.size() <= MOST_A_MARK * ended ? found : List.of();
  }

  /** Lines, those put together that a break inside a sentence parts. */
  private List<Story.Line> unbroken(Story story) {
    BitSet breaks = broken.breaks(story);
    List<Story.Line> units = new ArrayList<>();
    for (Story.Line line : story.lines()) {
      int last = units.size() - 1;
      if (last >= 0 && breaks.get(units.get(last).to())) {
        units.set(last, new Story.Line(units.get(last).from(), line.to()));
      } else {
        units.add(line);
      }
    }
    return units;
  }

  /** Whether all lines end with a mark but this and perhaps the last, which may be cut. */
  private static boolean isOnly(Story story, Story.Line line) {
    List<Story.Line> before = story.lines().subList(0, story.lines().size() - 1);
    return before.contains(line)
        && before.stream()
            .allMatch(other -> other.equals(line) || story.endedLines().get(other.from()));
  }

  /** Long enough for a line without marks to be seen. */
  static boolean isLong(Story.Line line) {
    return line.length() >= LONG;
  }

  /** Whether a line has a mark that parts words; quotation marks and brackets part none. */
  static boolean has(Story story, Story.Line line) {
    for (int at = line.from(); at < line.to(); at++) {
      if (story.word(at).shape() == Shape.MARK && !QUOTING.contains(story.word(at).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSecondClause(Story story, Story.Line line) {
    return clauses.areMany(story, line) || lostEnds(story, line) > 0;
  }

  private List<Damage> everywhere(Story story) {
    List<Damage> found = new ArrayList<>();
    List<Story.Line> paragraphs = paragraphs(story);
    boolean sure = paragraphs.stream().anyMatch(line -> !rule(story, line).isEmpty());
    for (Story.Line paragraph : paragraphs) {
      String rule = sure ? sureRule(story, paragraph) : "";
      if (!rule.isEmpty()) {
        found.add(
            story.damage(
                Damage.Kind.LOST_PUNCTUATION, "damage/" + rule, paragraph.from(), paragraph.to()));
      }
    }
    return found;
  }

  private static boolean isStripped(Story story) {
    int marks = 0;
    int count = 0;
    for (Story.Line line : story.lines()) {
      for (int at = line.from(); at < line.to(); at++) {
        Word word = story.word(at);
        count += word.isArabic() ? 1 : 0;
        marks += word.shape() == Shape.MARK && INNER.contains(word.form()) ? 1 : 0;
      }
    }
    return count >= SHORTEST_PAGE && marks * WORDS_A_MARK < count;
  }

  /** Lines, those put together that one sentence runs over. */
  private static List<Story.Line> paragraphs(Story story) {
    List<Story.Line> paragraphs = new ArrayList<>();
    for (Sentence sentence : story.sentences()) {
      int from = story.from(sentence);
      int last = paragraphs.size() - 1;
      if (last >= 0 && paragraphs.get(last).to() == from) {
        paragraphs.set(last, new Story.Line(paragraphs.get(last).from(), story.to(sentence)));
      } else {
        paragraphs.add(new Story.Line(from, story.to(sentence)));
      }
    }
    return paragraphs;
  }

  /** On a page that has lost marks for sure, a second verb after {@code و} is enough. */
  private String sureRule(Story story, Story.Line paragraph) {
    String rule = rule(story, paragraph);
    if (!rule.isEmpty() || isEnded(story, paragraph)) {
      return rule;
    }
    for (int at = paragraph.from() + FAR; at < paragraph.to(); at++) {
      if (lists.isJoinedVerb(story.words(), at) || isJoinedFuture(story.key(at))) {
        return "unmarked-clause";
      }
    }
    return verbs(story, paragraph) > CLAUSES ? "unmarked-clause" : "";
  }

  /** {@code وسيعطى}. */
  static boolean isJoinedFuture(String key) {
    return key.length() > 4 && key.startsWith("وس") && "يت".indexOf(key.charAt(2)) >= 0;
  }

  private int verbs(Story story, Story.Line paragraph) {
    int verbs = 0;
    for (int at = paragraph.from(); at < paragraph.to(); at++) {
      verbs += lists.isFinite(story.words(), at) ? 1 : 0;
    }
    return verbs;
  }

  private String rule(Story story, Story.Line paragraph) {
    if (lostEnds(story, paragraph) > (isEnded(story, paragraph) ? 1 : 0)) {
      return "unmarked-sentence-end";
    }
    for (int at = paragraph.from(); at < paragraph.to(); at++) {
      if (isSpeech(story.words(), at, paragraph.to())) {
        return "unmarked-speech";
      }
      if (at > paragraph.from() && isNewClause(story.words(), at)) {
        return "unmarked-clause";
      }
    }
    return "";
  }

  private static boolean isEnded(Story story, Story.Line paragraph) {
    return story.word(paragraph.to() - 1).shape() == Shape.MARK;
  }

  private static long lostEnds(Story story, Story.Line paragraph) {
    return story.lostEnds().get(paragraph.from() + 1, paragraph.to() + 1).cardinality();
  }

  /** A verb of speaking, and then words in the first or second person. */
  private boolean isSpeech(Words words, int at, int limit) {
    if (!DamageWords.SPEECH.contains(words.key(at)) || at + 1 >= limit) {
      return false;
    }
    String next = words.key(at + 1);
    boolean saying = DamageWords.SPEECH.contains("=" + words.key(at));
    boolean bare =
        saying && words.get(at + 1).isArabic() && !DamageWords.SPEECH.contains("!" + next);
    return bare || DamageWords.SPEECH.contains("+" + next);
  }

  /** {@code عليهم كانت}: what stands before can't be the subject and nothing joins the two. */
  private static boolean isNewClause(Words words, int at) {
    String key = words.key(at);
    boolean was = key.equals("كان") || key.equals("كانت");
    return was && DamageWords.SPEECH.contains("-" + words.key(at - 1));
  }
}
