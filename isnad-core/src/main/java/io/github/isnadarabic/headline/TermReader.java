package io.github.isnadarabic.headline;

import io.github.isnadarabic.cues.EventNouns;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Quantities.Quantity;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the terms of a headline: names, numbers, times, events and things. */
final class TermReader {
  private static final int MOST = 60;

  private final Words words;
  private final Relations relations;
  private final Map<Integer, Mention> names = new HashMap<>();
  private final Map<Integer, Timex> times = new HashMap<>();
  private int count;

  TermReader(Words words, Relations relations, List<Mention> mentions, List<Timex> timexes) {
    this.words = words;
    this.relations = relations;
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PERSON && !mention.evidence().rule().endsWith("office")) {
        names.put(words.at(mention.head().start()), mention);
      }
    }
    timexes.forEach(timex -> times.put(words.at(timex.span().start()), timex));
  }

  /** The terms of a range, of the words that are kept; none once a headline has too many. */
  List<Term> read(int from, int to, List<Integer> kept) {
    List<Term> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Term term = kept.contains(at) && count < MOST ? term(at, to) : null;
      if (term != null) {
        found.add(term);
        count++;
      }
      at = term == null ? at + 1 : term.to();
    }
    return found;
  }

  private Term term(int at, int limit) {
    Timex time = times.get(at);
    if (time != null && time.value().isPresent() && !isCountedThing(at)) {
      int end = Math.min(limit, words.at(time.span().end() - 1) + 1);
      boolean open = time.value().get().startsWith("X");
      List<String> stems = open && !isWeekday(time) ? stems(at, end) : List.of();
      return new Term(
          count,
          at,
          end,
          Term.Kind.TIME,
          stems,
          List.of(),
          List.of(),
          0,
          time.value(),
          0,
          Term.Kind.TIME.weight);
    }
    if (HeadlineWords.isPercent(words, at)) {
      return null;
    }
    Quantity quantity = Quantities.at(words, at);
    if (quantity != null && quantity.to() <= limit && quantity.value() > 1) {
      return new Term(
          count,
          at,
          quantity.to(),
          Term.Kind.NUMBER,
          List.of(),
          List.of(),
          List.of(),
          quantity.value(),
          Optional.empty(),
          Shares.of(words, quantity),
          Term.Kind.NUMBER.weight);
    }
    Mention name = names.get(at);
    if (name != null && !HeadlineWords.isStop(words.key(at))) {
      int end = Math.min(limit, words.at(name.head().end() - 1) + 1);
      return plain(at, Math.max(end, at + 1), Term.Kind.NAME);
    }
    return isWord(at) ? plain(at, at + 1, kind(at)) : null;
  }

  /** A bare number that was read as a year or an hour beside a counted noun stays a number. */
  private boolean isCountedThing(int at) {
    Timex time = times.get(at);
    return time.value().filter(value -> value.startsWith("X")).isPresent()
        && words.get(at).shape() == Shape.NUMBER
        && time.span().end() <= words.get(at).span().end();
  }

  /** A day of the week, at any hour of it. */
  private static boolean isWeekday(Timex time) {
    return time.value().filter(value -> value.startsWith("XXXX-WXX-")).isPresent();
  }

  private boolean isWord(int at) {
    Word word = words.get(at);
    boolean letters = word.isArabic() && word.key().length() > 1;
    return (letters || word.shape() == Shape.LATIN) && !HeadlineWords.isStop(word.key());
  }

  private Term plain(int from, int to, Term.Kind kind) {
    return new Term(
        count,
        from,
        to,
        kind,
        stems(from, to),
        kind == Term.Kind.NAME ? List.of() : relations.kin(words.get(from)).roots(),
        kind == Term.Kind.NAME ? List.of() : groups(from),
        0,
        Optional.empty(),
        Shares.of(words, from),
        kind == Term.Kind.THING ? kind.weight * Rarity.of(words.key(from)) : kind.weight);
  }

  private List<String> stems(int from, int to) {
    Set<String> stems = new LinkedHashSet<>();
    if (to - from == 2) {
      stems.add(Stems.stem(words.key(from) + words.key(from + 1)));
    }
    for (int at = from; at < to; at++) {
      if (to - from > 1 && at < to - 1 && Names.isGiven(words.get(at))) {
        continue;
      }
      if (words.get(at).isArabic()) {
        stems.addAll(Stems.of(words.get(at)));
      } else {
        stems.add(words.key(at).toLowerCase(java.util.Locale.ROOT));
      }
    }
    return List.copyOf(stems);
  }

  /** The groups of a word and of the idiom that it begins. */
  private List<Integer> groups(int at) {
    List<Integer> own = relations.kin(words.get(at)).groups();
    int[] idiom = relations.idiom(words, at);
    return idiom.length == 0
        ? own
        : Stream.concat(own.stream(), Arrays.stream(idiom).boxed()).distinct().toList();
  }

  private Term.Kind kind(int at) {
    String key = words.key(at);
    if (HeadlineWords.LIGHT.contains(key)
        || HeadlineWords.LIGHT.contains(Clitics.withoutConjunction(key))
        || isOfToll(at)) {
      return Term.Kind.LIGHT;
    }
    if (!isEvent(at)) {
      return Term.Kind.THING;
    }
    return isVerb(at) ? Term.Kind.DEED : Term.Kind.EVENT;
  }

  /** {@code ارتفاع حصيلة}: tells no more than that there is a toll. */
  private boolean isOfToll(int at) {
    return Stems.of(words.get(at + 1)).stream().anyMatch(HeadlineWords.TOLL::contains)
        && Stems.of(words.get(at)).stream().anyMatch(HeadlineWords.AMOUNT::contains);
  }

  /** Whether the word tells of an event. */
  boolean isEvent(int at) {
    Word word = words.get(at);
    Kin kin = relations.kin(word);
    boolean unknown = kin.kinds().isEmpty() && !kin.thing();
    boolean casualty = HeadlineWords.CASUALTY.contains(word.key());
    return kin.event() || casualty || (unknown && (isVerb(at) || EventNouns.isEvent(word)));
  }

  /** Whether the word is a form of a verb. */
  boolean isVerb(int at) {
    String key = words.key(at);
    return words.get(at).isArabic()
        && !Clitics.hasArticle(key)
        && !HeadlineWords.isStop(key)
        && !HeadlineWords.NOUN.contains(key)
        && !names.containsKey(at)
        && (CommonVerbs.isFinite(key)
            || (relations.isVerb(key)
                && (!EventNouns.isEvent(words.get(at)) || isAfterSubject(at))));
  }

  /** {@code المحكمة ترفض}: after a definite noun the verb, and not the verbal noun written so. */
  private boolean isAfterSubject(int at) {
    return words.key(at).startsWith("ت") && words.get(at - 1).isDefinite();
  }

  /** Whether a range tells how many. */
  boolean hasNumber(int from, int to) {
    return IntStream.range(from, to)
        .filter(at -> !times.containsKey(at))
        .mapToObj(at -> Quantities.at(words, at))
        .anyMatch(quantity -> quantity != null && quantity.value() > 1);
  }

  /** Whether the word is known with the {@code و} that it begins with: {@code وزير}. */
  boolean isWhole(int at) {
    return relations.of(words.key(at)).length > 0;
  }

  boolean none(List<Integer> places, Predicate<Term.Kind> wanted) {
    return places.stream()
        .noneMatch(at -> isWord(at) && (names.containsKey(at) || wanted.test(kind(at))));
  }

  static boolean isTelling(Term.Kind kind) {
    return kind == Term.Kind.EVENT || kind == Term.Kind.DEED || kind == Term.Kind.NAME;
  }
}
