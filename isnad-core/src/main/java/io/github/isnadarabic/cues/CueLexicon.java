package io.github.isnadarabic.cues;

import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.rules.Rule;
import io.github.isnadarabic.rules.RuleFile;
import io.github.isnadarabic.verbs.Conjugation;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.verbs.Inflection;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Letters;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verbs that may be cues, in all their forms. Immutable and thread-safe; loading generates some
 * ten thousand forms and takes some milliseconds.
 */
public final class CueLexicon {
  private static final int LONGEST_SUBJECT = 9;
  private static final String[] OBJECTS = {"هما", "ها", "هم", "هن", "ني", "نا", "كم", "ه", "ك"};

  private static final Glossary LISTS = Glossary.ofResource(CueLexicon.class, "homographs.words");
  private static final Set<String> HOMOGRAPHS = LISTS.get("word");
  private static final Set<String> NOUNS = LISTS.get("bare");

  private static final Set<String> PUBLICATIONS = LISTS.get("publication");

  private final List<Rule> rules;
  private final Map<String, List<CueReading>> forms = new HashMap<>();
  private final Known<List<CueReading>> known = Known.byKey(this::readings);

  /** Loaded when first asked for. */
  private static final class Lazy {
    static final CueLexicon STANDARD =
        new CueLexicon(RuleFile.ofResource(CueLexicon.class, "verbs.rules"));
  }

  private CueLexicon(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      for (List<String> entry : rule.entries()) {
        add(CueVerb.of(rule.name(), Stance.valueOf(rule.kind()), entry), entry);
      }
    }
    forms.replaceAll((key, readings) -> List.copyOf(readings));
  }

  /** The lexicon that Isnad ships; one for the whole program. */
  public static CueLexicon standard() {
    return Lazy.STANDARD;
  }

  /** The rules, with the examples they are held to. */
  public List<Rule> rules() {
    return rules;
  }

  private void add(CueVerb verb, List<String> entry) {
    Conjugation.of(
        entry.get(1),
        entry.get(2),
        entry.get(3).charAt(0),
        (key, inflection) -> {
          if (verb.hasParticiple() || inflection.tense() != Inflection.Tense.PARTICIPLE) {
            add(key, new CueReading(verb, inflection, false, ""));
          }
        });
    VerbalNouns.of(verb.lemma()).forEach(key -> add(key, noun(verb)));
  }

  private static CueReading noun(CueVerb verb) {
    Inflection inflection =
        new Inflection(
            Inflection.Tense.VERBAL_NOUN,
            Inflection.Voice.ACTIVE,
            3,
            GrammaticalNumber.SINGULAR,
            Gender.EITHER);
    return new CueReading(verb, inflection, false, "");
  }

  private void add(String key, CueReading reading) {
    List<CueReading> readings = forms.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  /**
   * The ways to read the word at a place as a cue: none where it is written like another word and
   * neither its neighbour nor a shadda says otherwise.
   */
  public List<CueReading> readings(Words words, int at) {
    Word word = words.get(at);
    String key = word.key();
    List<CueReading> readings = word.isArabic() ? known.of(word) : List.of();
    if (readings.isEmpty()) {
      return readings;
    }
    boolean other =
        HOMOGRAPHS.contains(Clitics.withoutConjunction(key)) || HOMOGRAPHS.contains(key);
    if (isPublished(words, at)
        || (NOUNS.contains(key) && !isVerbBefore(words, at + 1))
        || (other && !isClauseAhead(words, at) && !hasShadda(words, word))) {
      return List.of();
    }
    return word.form().endsWith("أ") ? ofLastHamza(readings) : readings;
  }

  /** {@code دراسة نشرت في مجلة}: it was published there. */
  private static boolean isPublished(Words words, int at) {
    return words.key(at + 1).equals("في")
        && PUBLICATIONS.contains(words.key(at + 2))
        && Clitics.withoutConjunction(words.get(at)).startsWith("نشر");
  }

  /** {@code وجه بإقالة}, {@code عقب قائلا}: what only a verb has after it. */
  private static boolean isVerbBefore(Words words, int at) {
    String next = words.key(at);
    return next.equals("بالقول")
        || next.equals("قائلا")
        || EventNouns.isEventAfterBi(words.get(at));
  }

  /** {@code بين أن}, {@code وبين المدير أن}: no second noun is joined, as after the preposition. */
  private static boolean isClauseAhead(Words words, int at) {
    if (words.key(at + 1).equals("ان")) {
      return true;
    }
    boolean joined = Clitics.mayHaveConjunction(words.key(at)) && words.key(at).charAt(0) == 'و';
    for (int next = at + 1; joined && next < at + LONGEST_SUBJECT; next++) {
      Word word = words.get(next);
      if (word.key().equals("ان") && next > at + 1) {
        return true;
      }
      if (!word.isArabic() || word.key().startsWith("و")) {
        return false;
      }
    }
    return false;
  }

  /** {@code تقرأ} is no form of {@code أقر}: a hamza on the last alef is of the root. */
  private static List<CueReading> ofLastHamza(List<CueReading> readings) {
    return readings.stream().filter(r -> r.verb().lemma().endsWith("أ")).toList();
  }

  private static boolean hasShadda(Words words, Word word) {
    return word.span().of(words.text()).indexOf('\u0651') >= 0;
  }

  /** The ways to read a word as a cue, likeliest first; none for most words. */
  public List<CueReading> readings(String key) {
    List<CueReading> found = new ArrayList<>(2);
    lookUp(key, false, found);
    if (found.isEmpty() && Clitics.mayHaveConjunction(key)) {
      lookUp(key.substring(1), true, found);
    }
    return List.copyOf(found);
  }

  private void lookUp(String key, boolean joined, List<CueReading> found) {
    String bare = withoutFuture(key);
    for (CueReading reading : forms.getOrDefault(bare, List.of())) {
      if (bare.equals(key) || reading.inflection().tense() == Inflection.Tense.PRESENT) {
        found.add(reading.with(joined, ""));
      }
    }
    if (found.isEmpty() && bare.length() > 3) {
      lookUpWithObject(bare, joined, found);
    }
  }

  private static String withoutFuture(String key) {
    boolean future = key.length() > 3 && key.charAt(0) == 'س' && "يتنا".indexOf(key.charAt(1)) >= 0;
    return future ? key.substring(1) : key;
  }

  private void lookUpWithObject(String key, boolean joined, List<CueReading> found) {
    for (String object : OBJECTS) {
      if (key.endsWith(object) && key.length() - object.length() >= 2) {
        addBare(key.substring(0, key.length() - object.length()), object, joined, found);
      }
      if (!found.isEmpty()) {
        return;
      }
    }
  }

  /** Before a pronoun alef maqsura is alef, the silent alef of the plural is gone, ة is ت. */
  private void addBare(String bare, String object, boolean joined, List<CueReading> found) {
    String[] spellings = {
      bare,
      bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) + "ي" : "",
      bare.endsWith("ا") ? bare + "ي" : "",
      bare.endsWith("و") ? bare + "ا" : "",
      bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ة" : ""
    };
    for (String spelling : spellings) {
      for (CueReading reading : forms.getOrDefault(Letters.key(spelling), List.of())) {
        if (!reading.isParticiple()) {
          found.add(reading.with(joined, object));
        }
      }
    }
  }
}
