package io.github.isnadarabic.restore;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.rules.Rule;
import io.github.isnadarabic.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Undoes the disguises of a text. Immutable and thread-safe; loading takes some milliseconds.
 *
 * <p>A fast scan finds the places worth a closer look. Around each, the text is cut into atoms; all
 * ways to read them as words are gathered, with how rarely pages write words so; stretches in other
 * languages are set aside; and the likeliest row of words is chosen. Nothing is changed that is
 * likely as it stands. What a first reading shows of the page's habits is taken into a second.
 */
public final class Restorer implements Step {
  /** How far around a place the text is looked at where its letters are Arabic. */
  private static final int NEAR = 36;

  /** How far where they may be another language's. */
  private static final int AROUND = 110;

  private static final int LONGEST_TOKEN = 2_000;

  /** What the restorer knows. */
  record Knowledge(
      LanguageModel model,
      OrdinaryWords ordinaryWords,
      Families families,
      SlotReader slotReader,
      KnownForms forms,
      WindowReader windows,
      Languages languages) {

    static Knowledge of(List<Rule> rules) {
      LanguageModel model = LanguageModel.standard();
      Families families = new Families(rules);
      KnownForms forms = new KnownForms();
      return new Knowledge(
          model,
          new OrdinaryWords(model.lexicon()),
          families,
          new SlotReader(families),
          forms,
          new WindowReader(model),
          new Languages(model, forms));
    }
  }

  private final Knowledge knowledge;

  private Restorer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The restorer with the knowledge that Isnad ships. */
  public static Restorer standard() {
    return new Restorer(Knowledge.of(rules()));
  }

  /**
   * The restorer with rules more.
   *
   * @throws IllegalArgumentException if a rule's kind is no {@link
   *     io.github.isnadarabic.model.EditKind}, or its entries are not as that kind has them
   */
  public static Restorer with(List<Rule> more) {
    List<Rule> all = new ArrayList<>(rules());
    all.addAll(more);
    return new Restorer(Knowledge.of(all));
  }

  /** The families of disguises that Isnad knows. */
  public static List<Rule> rules() {
    return RuleFile.ofResource(Restorer.class, "families.rules");
  }

  /** Undoes the disguises of one text, which is taken as one page. */
  public Restoration restore(String source) {
    List<Found> found = find(source.toCharArray(), () -> source);
    return found.isEmpty() ? Restoration.none(source) : restoration(source, found);
  }

  /**
   * What is found in a text.
   *
   * @param chars the text's code units, not to be changed
   * @param source gives the text, if it is worth a closer look
   */
  List<Found> find(char[] chars, Supplier<String> source) {
    Scanner scanner = new Scanner(knowledge, chars, false);
    List<Integer> places = scanner.places();
    if (places.isEmpty()) {
      return List.of();
    }
    String text = source.get();
    List<Found> found = read(text, places, Habits.UNKNOWN);
    Habits habits = Habits.shownBy(found.stream().map(Found::reading).toList(), scanner.words());
    return habits.equals(Habits.UNKNOWN)
        ? found
        : read(text, new Scanner(knowledge, chars, true).places(), habits);
  }

  private List<Found> read(String source, List<Integer> places, Habits habits) {
    List<Found> found = new ArrayList<>();
    int done = 0;
    int near = habits.equals(Habits.UNKNOWN) ? NEAR : AROUND;
    for (int i = 0; i < places.size(); ) {
      int from = i;
      int end = endOf(source, places.get(i++), near);
      while (i < places.size() && places.get(i) < end) {
        end = endOf(source, places.get(i++), near);
      }
      Window window = window(source, done, places.get(from), places.get(i - 1), near);
      if (near < AROUND && !window.isPlain()) {
        window = window(source, done, places.get(from), places.get(i - 1), AROUND);
      }
      done = window.end();
      while (i < places.size() && places.get(i) < done) {
        i++;
      }
      Asked asked = Asked.of(window, places.subList(from, i), habits);
      found.addAll(new WindowReading(knowledge, window, asked, habits).found());
    }
    return found;
  }

  private Window window(String source, int done, int first, int last, int around) {
    int start = Math.max(done, startOf(source, first, around));
    return knowledge.windows().read(source, start, endOf(source, last, around));
  }

  /** The start of the white-space token so far before, on the same line. */
  private static int startOf(String text, int place, int around) {
    int start = place;
    while (start > 0 && !isLineEnd(text, start - 1) && place - start < around) {
      start--;
    }
    while (start > 0 && start < place && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  private static int endOf(String text, int place, int around) {
    int end = place;
    while (end < text.length()
        && !isLineEnd(text, end)
        && (end < place + around || isInside(text, end, place))) {
      end++;
    }
    return end;
  }

  /** A window ends at white space, or where a token has no end. */
  private static boolean isInside(String text, int end, int place) {
    return !Character.isWhitespace(text.charAt(end)) && end < place + LONGEST_TOKEN;
  }

  private static boolean isLineEnd(String text, int at) {
    return Letters.kind(text.charAt(at)) == Letters.Kind.LINE_END;
  }

  private static Restoration restoration(String source, List<Found> found) {
    List<Edit> edits = edits(found);
    AlignedText text = AlignedText.of(source, Alignment.of(edits));
    return new Restoration(
        text, found.stream().map(f -> f.disguise(source, text.text(), text.alignment())).toList());
  }

  /** The edits that undo what was found. */
  static List<Edit> edits(List<Found> found) {
    return found.stream().flatMap(f -> f.reading().edits().stream()).toList();
  }

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.DISGUISES);
  }

  @Override
  public Document apply(Document document) {
    Restoration restoration = restore(document.page().source());
    return document.withText(restoration.text()).with(Layer.DISGUISES, restoration.disguises());
  }
}
