package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.words.Quantities;
import io.github.isnadarabic.words.Quantities.Quantity;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Stems;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the terms of a headline in the sentences of a body, in one pass over its words. A body word
 * is a term where they share a stem or a group of {@link Relations}.
 */
final class Body {
  private static final double ROUNDED = 0.03;
  private static final double SMALLEST_ROUNDED = 20;

  /** Of the groups of two words, how many they share to be alike. */
  private static final double ALIKE = 0.2;

  private static final String WEEK = "XXXX-WXX-";
  private static final int DAY = WEEK.length() + 1;
  private static final String TO = "الي";

  private final Words words;
  private final Relations relations;
  private final List<Term> terms;
  private final Map<String, Long> stems = new HashMap<>();
  private final Map<String, Long> roots = new HashMap<>();
  private final long[] groups;

  /** By a kind of event, the terms that follow from it. */
  private final long[] entailed;

  private final long[] opposites;
  private final long[] sides;
  private final long bothSides;
  private final List<Term> numbers;
  private final List<Term> shares;
  private final boolean hasNames;

  /** The terms that are of some kind of event. */
  private final long kinds;

  Body(Words words, Relations relations, List<Term> terms) {
    this.words = words;
    this.relations = relations;
    this.terms = terms;
    this.groups = new long[relations.size()];
    this.entailed = new long[relations.size()];
    this.opposites = new long[relations.size()];
    this.sides = new long[relations.size()];
    for (Term term : terms) {
      term.stems().forEach(stem -> stems.merge(stem, term.bit(), (some, more) -> some | more));
      term.roots().forEach(root -> roots.merge(root, term.bit(), (some, more) -> some | more));
      term.groups().forEach(group -> add(group, term));
    }
    this.bothSides = bothSides();
    this.numbers = terms.stream().filter(term -> term.kind() == Term.Kind.NUMBER).toList();
    this.shares = terms.stream().filter(term -> term.share() > 0).toList();
    this.kinds =
        terms.stream()
            .filter(term -> term.groups().stream().anyMatch(relations::isKind))
            .mapToLong(Term::bit)
            .sum();
    this.hasNames = terms.stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
  }

  private void add(int group, Term term) {
    groups[group] |= term.bit();
    relations.entailing(group).forEach(narrower -> entailed[narrower] |= term.bit());
    for (int opposite : relations.opposites(group)) {
      opposites[opposite] |= term.bit();
      sides[group] |= term.bit();
    }
  }

  /** A sentence with what it has of the headline. */
  Passage passage(Sentence sentence, List<Timex> times) {
    int from = words.at(sentence.span().start());
    int to = words.at(sentence.span().end() - 1) + 1;
    List<Passage.Hit> hits = new ArrayList<>();
    List<Double> amounts = new ArrayList<>();
    long mask = 0;
    long exact = 0;
    long close = 0;
    long opposed = 0;
    long sided = 0;
    long main = 0;
    for (int at = from; at < to; at++) {
      Kin kin = kin(at);
      long apart = apart(kin);
      long stem = sameStem(at, kin);
      long derived = derived(kin) & ~apart;
      long same = (stem & ~apart) | (derived & grouped(kin.kinds(), groups));
      int[] idiom = relations.idiom(words, at);
      long kind = alike(kin, false) | grouped(kin.groups(), entailed) | grouped(idiom, groups);
      long near = same | derived | kind | number(at, amounts);
      long found = near | stem | alike(kin, true);
      long turned = (grouped(kin.groups(), opposites) | grouped(idiom, opposites)) & ~near;
      opposed |= turned;
      main |= at == from ? turned : 0;
      sided |= same | (kind & grouped(kin.groups(), sides));
      close |= near;
      if ((found | turned) != 0) {
        hits.add(new Passage.Hit(at, found, same, near, turned & ~bothSides));
        mask |= found;
        exact |= same;
      }
    }
    long timed = mask | times(times) | (isChange(from, to) ? 0 : sums(amounts));
    long against = opposed & ~bothSides;
    return new Passage(
        sentence.span(),
        from,
        to,
        timed,
        exact,
        close | (timed & ~mask),
        against,
        sided & ~(main & ~exact),
        hits,
        amounts,
        times);
  }

  /** Terms beside whose opposite stands in the headline itself. */
  private long bothSides() {
    long both = 0;
    for (int group = 0; group < groups.length; group++) {
      both |= groups[group] == 0 ? 0 : opposites[group];
    }
    return both;
  }

  private Kin kin(int at) {
    return words.get(at).isArabic() ? relations.kin(words.get(at)) : Kin.NONE;
  }

  private long sameStem(int at, Kin kin) {
    Word word = words.get(at);
    if (word.shape() == Shape.LATIN) {
      return stems.getOrDefault(word.key().toLowerCase(Locale.ROOT), 0L);
    }
    long mask = 0;
    for (int i = 0; i < kin.stems().size(); i++) {
      mask |= stems.getOrDefault(kin.stems().get(i), 0L);
    }
    return hasNames && word.isArabic() ? mask | joined(at) : mask;
  }

  /** A name of two words that the headline writes as one: {@code بن علي}. */
  private long joined(int at) {
    Word word = words.get(at);
    return Names.isPart(word) || Names.isGiven(word)
        ? stems.getOrDefault(Stems.stem(word.key() + words.key(at + 1)), 0L)
        : 0;
  }

  /** Terms that share enough of their groups: a word of many meanings is not each of them. */
  private long alike(Kin kin, boolean loose) {
    long mask = grouped(kin.groups(), groups);
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      Term term = terms.get(Long.numberOfTrailingZeros(rest));
      mask &= isAlike(term, kin, loose) ? -1L : ~term.bit();
    }
    return mask;
  }

  /** Whether they share enough of their groups, with those that are loose or without them. */
  private boolean isAlike(Term term, Kin kin, boolean loose) {
    double shared = 0;
    int all = 0;
    int own = 0;
    boolean events = !kin.kinds().isEmpty() && (kinds & term.bit()) != 0;
    for (int group : kin.groups()) {
      boolean counts = loose || (events ? relations.isKind(group) : !relations.isLoose(group));
      all += counts ? 1 : 0;
      shared += counts && term.groups().contains(group) ? 1 : 0;
    }
    for (int group : term.groups()) {
      boolean counts = loose || (events ? relations.isKind(group) : !relations.isLoose(group));
      own += counts ? 1 : 0;
    }
    return shared > 0 && shared >= ALIKE * Math.sqrt((double) own * all);
  }

  /** Terms of kinds of events of which a word, that tells of events itself, tells none. */
  private long apart(Kin kin) {
    long known = kin.kinds().isEmpty() && !kin.thing() ? 0 : kinds;
    for (int kind : kin.kinds()) {
      known &= ~groups[kind];
    }
    return known;
  }

  /** Terms from the same root. */
  private long derived(Kin kin) {
    long mask = 0;
    for (int i = 0; i < kin.roots().size(); i++) {
      mask |= roots.getOrDefault(kin.roots().get(i), 0L);
    }
    return mask;
  }

  private static long grouped(List<Integer> groups, long[] masks) {
    long mask = 0;
    for (int group : groups) {
      mask |= masks[group];
    }
    return mask;
  }

  private static long grouped(int[] groups, long[] masks) {
    long mask = 0;
    for (int group : groups) {
      mask |= masks[group];
    }
    return mask;
  }

  private long number(int at, List<Double> amounts) {
    if (numbers.isEmpty() && shares.isEmpty()) {
      return 0;
    }
    Quantity quantity = HeadlineWords.isPercent(words, at) ? null : Quantities.at(words, at);
    if (quantity == null) {
      return (isDual(words.get(at)) ? equal(2) : 0) | part(Shares.of(words, at));
    }
    amounts.add(quantity.value());
    return equal(quantity.value()) | part(Shares.of(words, quantity));
  }

  /** Terms that tell the same part of a whole. */
  private long part(double share) {
    long mask = 0;
    for (Term term : shares) {
      mask |= Shares.isSame(term.share(), share) ? term.bit() : 0;
    }
    return mask;
  }

  private static boolean isDual(Word word) {
    String key = word.key();
    return key.length() > 4 && (key.endsWith("ان") || key.endsWith("ين") || key.endsWith("تا"));
  }

  private long equal(double value) {
    long mask = 0;
    for (Term term : numbers) {
      mask |= isRoughly(term.quantity(), value) ? term.bit() : 0;
    }
    return mask;
  }

  private static boolean isRoughly(double said, double found) {
    double difference = Math.abs(said - found);
    return difference == 0 || (said >= SMALLEST_ROUNDED && difference <= ROUNDED * found);
  }

  /** {@code من 15 إلى 25}: two states of one number, not two numbers. */
  private boolean isChange(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (TO.equals(words.key(at - 1)) && words.get(at).shape() == Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** Terms that are the sum of all or the first two of a sentence's numbers. */
  private long sums(List<Double> numbers) {
    if (numbers.size() < 2) {
      return 0;
    }
    double all = numbers.stream().mapToDouble(Double::doubleValue).sum();
    double first = numbers.get(0);
    double second = numbers.get(1);
    return equal(all)
        | equal(first + second)
        | part(Math.min(first, second) / Math.max(first, second));
  }

  private long times(List<Timex> times) {
    long mask = 0;
    for (Term term : terms) {
      boolean told = term.time().isPresent() && times.stream().anyMatch(t -> isSame(term, t));
      mask |= told ? term.bit() : 0;
    }
    return mask;
  }

  /** The same time, or one is inside the other: {@code 2024} and {@code 2024-03-05}. */
  private static boolean isSame(Term term, Timex time) {
    String said = Durations.same(term.time().orElse(""));
    String found = Durations.same(time.value().orElse("-"));
    return said.startsWith(found) || found.startsWith(said) || isSameDay(said, found);
  }

  /** The same day of the week, where one says the hour and the other a part of the day. */
  private static boolean isSameDay(String said, String found) {
    return said.startsWith(WEEK)
        && found.length() >= DAY
        && said.length() >= DAY
        && said.substring(0, DAY).equals(found.substring(0, DAY));
  }
}
