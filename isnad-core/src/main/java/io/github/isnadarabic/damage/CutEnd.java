package io.github.isnadarabic.damage;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Quotation;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.List;

/** A body that stops inside a sentence: at a word that asks for another. */
final class CutEnd implements Sign {
  private static final int BACK = 7;
  private static final int SHORTEST = 3;

  private final DamageWords lists;
  private final Endings endings;

  CutEnd(DamageWords lists) {
    this.lists = lists;
    this.endings = new Endings(lists);
  }

  @Override
  public List<Damage> in(Story story) {
    if (story.sentences().isEmpty()) {
      return List.of();
    }
    Sentence last = story.sentences().get(story.sentences().size() - 1);
    int end = story.to(last);
    int open = beforeEllipsis(story, story.from(last), end);
    if (open >= 0) {
      return List.of(
          story.damage(Damage.Kind.CUT_END, "damage/ends-with-particle", open, open + 1));
    }
    if (end - story.from(last) == 1 && speaks(story, end - 1)) {
      return List.of(story.damage(Damage.Kind.CUT_END, "damage/ends-with-verb", end - 1, end));
    }
    boolean demands =
        DamageWords.DEMANDING.contains(story.key(end - 1)) || isConstruct(story, end - 1);
    if (end - story.from(last) < (demands ? 2 : SHORTEST)) {
      return List.of();
    }
    String rule = rule(story, story.from(last), end - 1);
    boolean two = DamageWords.PREPOSITION.contains(story.key(end - 2));
    return rule.isEmpty()
        ? List.of()
        : List.of(
            story.damage(Damage.Kind.CUT_END, "damage/" + rule, two ? end - 2 : end - 1, end));
  }

  private String rule(Story story, int from, int at) {
    Word word = story.word(at);
    if (!word.isArabic()) {
      return word.is('،') || word.is('«') || word.is('(') ? "ends-with-opening-mark" : "";
    }
    if (isParticle(story, from, at)) {
      return "ends-with-particle";
    }
    if (isOpenNumber(story, from, at)) {
      return "ends-with-number";
    }
    if (isConstruct(story, at)) {
      return "ends-with-construct";
    }
    if (endings.isUnfinished(story, from)) {
      return "ends-without-mark";
    }
    return speaks(story, at) ? "ends-with-verb" : "";
  }

  private boolean speaks(Story story, int at) {
    return story.key(at).startsWith("و") && lists.isReportingVerb(story.words(), at);
  }

  /** {@code فاز كل منهما على...}: the preposition that the dots leave without its noun, or -1. */
  private static int beforeEllipsis(Story story, int from, int end) {
    int at = end - 1;
    int dots = 0;
    while (at > from && story.word(at).shape() == Shape.MARK) {
      dots += story.word(at).is('…') ? 2 : story.word(at).is('.') ? 1 : 0;
      at--;
    }
    boolean open = dots > 1 && at > from && DamageWords.PREPOSITION.contains(story.key(at));
    return open && !isAdverb(story, from, at) ? at : -1;
  }

  /** A word that asks for another; {@code علي} after a name is one too. */
  private static boolean isParticle(Story story, int from, int at) {
    boolean name = story.word(at).form().equals("علي") && isNamed(story, at - 1);
    return DamageWords.DEMANDING.contains(story.key(at)) && !name && !isAdverb(story, from, at);
  }

  private static boolean isNamed(Story story, int at) {
    return Names.isName(story.word(at)) || !WordUse.of(story.word(at)).isKnown();
  }

  private static boolean isConstruct(Story story, int at) {
    boolean governed =
        SourceNouns.CONSTRUCT.has(story.key(at))
            && DamageWords.PREPOSITION.contains(story.key(at - 1));
    return (governed || isOpenPlural(story.word(at))) && isOpen(story, at);
  }

  /** {@code سائقو}: a plural without its nun; whose they are must follow. */
  private static boolean isOpenPlural(Word word) {
    String form = word.form();
    return form.endsWith("و")
        && form.length() >= SHORTEST
        && !WordUse.of(form).isVerb()
        && !Names.isName(word)
        && !Names.isPlace(word)
        && (isPerson(form + "ن") || isPerson(form.substring(0, form.length() - 1) + "ين"));
  }

  private static boolean isPerson(String plural) {
    return WordUse.of(plural).isKnown() || WordUse.of("ال" + plural).isKnown();
  }

  /** {@code خمسة عشر}: what is counted is gone. */
  private static boolean isOpenNumber(Story story, int from, int at) {
    boolean teen = story.key(at).equals("عشر") || story.key(at).equals("عشرة");
    return teen && at > from && Quantities.at(story.words(), at - 1) != null;
  }

  /** {@code لم يصل بعد}, {@code من قبل}: the word stands for itself. */
  private static boolean isAdverb(Story story, int from, int at) {
    if (!DamageWords.ADVERB.contains(story.key(at))) {
      return false;
    }
    for (int before = at - 1; before >= Math.max(from, at - BACK); before--) {
      if (DamageWords.ADVERB.contains("+" + story.key(before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation or a sentence is left open at the end of the text. */
  private static boolean isOpen(Story story, int at) {
    int end = story.word(at).span().end();
    return story.quotations().stream().noneMatch(q -> isClosedAt(q, end));
  }

  private static boolean isClosedAt(Quotation quotation, int end) {
    return quotation.closed() && quotation.inner().end() == end;
  }
}
