package io.github.isnadarabic.damage;

import io.github.isnadarabic.lexicon.LanguageModel;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Letters;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;

/**
 * A label, a place or the end of a sentence that runs into the next word: {@code خاصمهرجان}, {@code
 * الماضيوقال}. Words glued elsewhere are slips of those who type, on sound pages too.
 */
final class GluedWords {
  private static final int SHORTEST = 3;
  private static final int LEAST = 6;
  private static final int LONGEST = 24;
  private static final int FIRST = 3;
  private static final double OFTEN = 30;

  private static final Known<Boolean> LABELLED = Known.byForm(GluedWords::isLabelled);
  private static final Known<Boolean> GOES_ON = Known.byForm(GluedWords::goesOn);

  private GluedWords() {}

  /** Adds the glued words of a story. */
  static void find(Story story, List<Damage> found) {
    boolean headline = story.lines().isEmpty() || story.lines().get(0).from() > 0;
    if (headline) {
      addFirst(story, 0, found);
    }
    for (Story.Line line : story.lines()) {
      addFirst(story, line.from(), found);
      for (int at = line.from(); at < line.to(); at++) {
        add(story, at, GOES_ON, found);
      }
    }
  }

  private static void addFirst(Story story, int at, List<Damage> found) {
    for (int next = at; next < at + FIRST; next++) {
      add(story, next, LABELLED, found);
    }
    if (isGluedDay(story, at)) {
      found.add(story.damage(Damage.Kind.LOST_SEPARATOR, "damage/glued-words", at, at + 2));
    }
    if (isUnmarkedDateline(story, at)) {
      found.add(story.damage(Damage.Kind.LOST_SEPARATOR, "damage/unmarked-dateline", at, at + 2));
    }
  }

  private static void add(Story story, int at, Known<Boolean> glued, List<Damage> found) {
    Word word = story.word(at);
    int length = word.form().length();
    if (word.isArabic() && length >= LEAST && length <= LONGEST && glued.of(word)) {
      found.add(story.damage(Damage.Kind.LOST_SEPARATOR, "damage/glued-words", at, at + 1));
    }
  }

  /** {@code الرباط14}: a place and the day of its dateline. */
  private static boolean isGluedDay(Story story, int at) {
    Word next = story.word(at + 1);
    Word place = story.word(at);
    boolean named = Names.isPlace(place) || (!place.isDefinite() && !WordUse.of(place).isKnown());
    boolean glued = named && next.span().start() == place.span().end();
    boolean month = DamageWords.beginsLikeMonth(story.key(at + 2));
    return place.isArabic() && next.shape() == Shape.NUMBER && glued && month;
  }

  /** {@code دمشق قالت وزارة}: a place that does not speak, and who does. */
  private static boolean isUnmarkedDateline(Story story, int at) {
    return Names.isPlace(story.word(at))
        && DamageWords.SAYING.contains(story.key(at + 1))
        && !story.word(at + 2).isDefinite()
        && SourceNouns.isSpeaker(story.word(at + 2))
        && !story.key(at + 2).startsWith("ل");
  }

  private static boolean isUnknown(String form) {
    LanguageModel model = LanguageModel.standard();
    return model.lexicon().find(form) < 0 && Double.isInfinite(model.clitics().cost(form));
  }

  private static boolean isLabelled(String form) {
    for (int cut = SHORTEST; cut <= form.length() - SHORTEST; cut++) {
      String label = form.substring(0, cut);
      boolean is = isLabel(Letters.key(label));
      if (is && WordUse.of(form.substring(cut)).count() >= OFTEN && isUnknown(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(String key) {
    return DamageWords.LABEL.contains(key)
        || Names.isPlace(key)
        || (DamageWords.MONTHS.contains(key) && key.length() > SHORTEST);
  }

  /** A known word, and {@code و} with a verb of saying. */
  private static boolean goesOn(String form) {
    for (int cut = form.indexOf('و', SHORTEST); cut > 0; cut = form.indexOf('و', cut + 1)) {
      boolean speaks = DamageWords.CONTINUED.contains(Letters.key(form.substring(cut + 1)));
      if (speaks && WordUse.of(form.substring(0, cut)).count() >= OFTEN && isUnknown(form)) {
        return true;
      }
    }
    return false;
  }
}
