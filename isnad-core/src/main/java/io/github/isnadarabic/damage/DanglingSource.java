package io.github.isnadarabic.damage;

import io.github.isnadarabic.compare.ComparedWords;
import io.github.isnadarabic.compare.WordWeights;
import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who speaks under a family name alone, or as the source that went on, and whom nothing
 * before names. Who all the world knows by one name is not meant.
 */
final class DanglingSource implements Sign {
  private static final int SHORTEST = 4;

  /** Of how many names one is looked for in the text before. */
  private static final int MOST = 100;

  /** The weight below which a word is no family name. */
  private static final double COMMON = 10.6;

  private static final Set<String> CLAUSE = Set.of("ان", "انه", "انها");

  @Override
  public List<Damage> in(Story story) {
    List<Damage> found = new ArrayList<>(goingOn(story));
    notMentioned(story).ifPresent(found::add);
    Set<String> seen = new HashSet<>();
    for (Attribution attribution : story.attributions()) {
      if (seen.size() > MOST) {
        break;
      }
      if (attribution.source().isPresent() && mayBePerson(story, attribution)) {
        int from = story.words().at(attribution.source().get().start());
        int to = story.words().at(attribution.source().get().end() - 1) + 1;
        if (to - from == 1 && seen.add(story.key(from)) && isAlone(story, from)) {
          found.add(story.damage(Damage.Kind.DANGLING_SOURCE, "damage/not-introduced", from, to));
        }
      }
    }
    return found;
  }

  /** {@code وأضاف أن}: who, if nobody has spoken before? */
  private static List<Damage> goingOn(Story story) {
    if (story.attributions().isEmpty() || story.sentences().isEmpty()) {
      return List.of();
    }
    Attribution first =
        Collections.min(
            story.attributions(), Comparator.comparing(attribution -> attribution.cue().start()));
    int at = story.words().at(first.cue().start());
    boolean alone = first.source().isEmpty() && CLAUSE.contains(story.key(at + 1));
    int begin = story.from(story.sentences().get(0));
    boolean inside = at > begin && !mayHaveSpoken(story, begin, at);
    return alone && inside && DamageWords.CONTINUING.contains(story.key(at))
        ? List.of(story.damage(Damage.Kind.DANGLING_SOURCE, "damage/nobody-before", at, at + 1))
        : List.of();
  }

  /** {@code وأضاف البيان}, {@code وتابع المصدر}: the first who speaks, and nobody spoke of it. */
  private static Optional<Damage> notMentioned(Story story) {
    for (Attribution attribution : story.attributions()) {
      if (attribution.source().isEmpty() || !isInBody(story, attribution)) {
        continue;
      }
      int at = story.words().at(attribution.source().get().start());
      boolean goesOn =
          DamageWords.CONTINUING.contains(story.key(story.words().at(attribution.cue().start())));
      if (!goesOn || !isSpokenOfAgain(story.word(at)) || isSpeakerBefore(story, at)) {
        return Optional.empty();
      }
      return Optional.of(
          story.damage(Damage.Kind.DANGLING_SOURCE, "damage/not-introduced", at, at + 1));
    }
    return Optional.empty();
  }

  private static boolean isInBody(Story story, Attribution attribution) {
    return !story.sentences().isEmpty()
        && attribution.cue().start() >= story.sentences().get(0).span().start();
  }

  /** {@code البيان}, {@code المصدر}: a paper or somebody unnamed, with the article alone. */
  private static boolean isSpokenOfAgain(Word word) {
    return word.key().startsWith("ال") && isUnnamed(word.key()) && !SourceNouns.OFFICE.holds(word);
  }

  private static boolean isUnnamed(String key) {
    return SourceNouns.DOCUMENT.holds(key) || SourceNouns.ANONYMOUS.holds(key);
  }

  /** {@code أصدرت بيانا}: the accusative. */
  private static String withoutAlef(String key) {
    return key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
  }

  /** Whether anything before could be what is spoken of, or whose words it has. */
  private static boolean isSpeakerBefore(Story story, int at) {
    for (int before = 0; before < at; before++) {
      Word word = story.word(before);
      if (isUnnamed(word.key())
          || isUnnamed(withoutAlef(word.key()))
          || word.is(':')
          || word.is('«')
          || word.is('"')) {
        return true;
      }
    }
    return false;
  }

  /** Somebody by name, or a clause of what was said. */
  private static boolean mayHaveSpoken(Story story, int from, int to) {
    for (int at = from; at < to; at++) {
      Word word = story.word(at);
      boolean told = word.is(':') || word.is('«') || word.is('"');
      if (told || DamageWords.SAID.contains(word.key()) || Names.isGiven(word)) {
        return true;
      }
    }
    return false;
  }

  /** In the body, by its kind a person, and of the gender of its verb. */
  private static boolean mayBePerson(Story story, Attribution attribution) {
    String cue = story.key(story.words().at(attribution.cue().start()));
    boolean feminine = cue.endsWith("ت") || cue.startsWith("ت");
    boolean name = attribution.source().get().of(story.words().text()).endsWith("ة");
    return attribution.sourceKind() == SourceKind.NAMED_PERSON
        && isInBody(story, attribution)
        && !(feminine && name);
  }

  private static boolean isAlone(Story story, int at) {
    Word name = story.word(at);
    boolean told = CLAUSE.contains(story.key(at + 1));
    boolean family = isFamilyName(name) || (told && isPlainName(name) && isName(name));
    return family && !isCommon(name) && !isKnown(name.key()) && !isNamed(story, at);
  }

  /** A word that every page has is a noun, whatever stands before it. */
  private static boolean isCommon(Word word) {
    ComparedWords one = ComparedWords.of(word.key());
    return one.size() > 0 && WordWeights.standard().of(one.hash(0)) < COMMON;
  }

  /** A definite word of no list of persons, offices or bodies. */
  private static boolean isFamilyName(Word word) {
    return word.form().startsWith("ال") && word.key().length() > SHORTEST && isName(word);
  }

  private static boolean isName(Word word) {
    String key = word.key();
    return word.isArabic()
        && key.length() >= SHORTEST
        && !EventNouns.isDefiniteEvent(word)
        && !key.endsWith("ون")
        && !key.endsWith("ين")
        && !key.endsWith("تان")
        && !key.endsWith("ات")
        && !SourceNouns.isSpeaker(key)
        && !SourceNouns.DOCUMENT.holds(key)
        && !SourceNouns.OCCASION.holds(key)
        && !DamageWords.ROLE.contains(Clitics.withoutArticle(key));
  }

  /** A name without article that is no list's: nor one that all the world knows. */
  private static boolean isPlainName(Word word) {
    String key = word.key();
    return !word.isDefinite()
        && !Names.isName(key)
        && !EventNouns.isEvent(word)
        && !key.endsWith("ة")
        && !key.endsWith("ا")
        && !key.endsWith("ه")
        && !key.startsWith("ي");
  }

  private static boolean isKnown(String key) {
    return DamageWords.KNOWN.contains(key) || Names.isPlace(key);
  }

  /** Whether the name, or one written almost like it, stands elsewhere with more beside it. */
  private static boolean isNamed(Story story, int at) {
    String name = Stems.stem(Clitics.withoutArticle(story.word(at)));
    for (int other = 0; other < at; other++) {
      if (story.word(other).isArabic() && isLike(name, story.key(other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(String name, String key) {
    for (String bare : Stems.bare(key)) {
      String stem = Stems.stem(bare);
      if (stem.equals(name) || (name.length() > 3 && Edits.isOne(name, stem))) {
        return true;
      }
    }
    return false;
  }
}
