package io.github.isnadarabic.time;

/** What a word of the lexicon can be in a time; the {@code kind} of the rules in {@code words}. */
enum WordClass {
  /** A Gregorian month that is nothing else. */
  MONTH,
  /** A word that is a Gregorian month only where what is around it says so. */
  DOUBTFUL_MONTH,
  HIJRI_MONTH,
  WEEKDAY,
  /** A weekday without the article, a name or a number unless a word before it says otherwise. */
  BARE_WEEKDAY,
  UNIT,
  DUAL_UNIT,
  PLURAL_UNIT,
  CARDINAL,
  ORDINAL,
  /** A part of an hour or another unit, in sixtieths. */
  FRACTION,
  /** A half or a quarter of a year by a name of its own, as the Maghreb has it. */
  YEAR_PART,
  /** Some, several. */
  FEW,
  DAY_PART,
  /** A part of the day that stands alone as an adverb. */
  DAY_PART_ADVERB,
  /** Last, this, next: -1, 0, 1. */
  DIRECTION,
  /** Before last, after next: -2, 2. */
  FAR_DIRECTION,
  /** The following and the preceding, of what was told last. */
  SEQUEL,
  /** A day counted from today. */
  DEICTIC,
  EDGE,
  THIS,
  /** This, after what it points to. */
  AFTER_THIS,
  THAT,
  SAME,
  SEASON,
  FEAST,
  DECADE,
  HIJRI_MARK,
  GREGORIAN_MARK,
  MODIFIER,
  /** A modifier that follows. */
  AFTER_MODIFIER,
  FREQUENCY,
  TIMES,
  EVERY,
  LAST,
  OCLOCK,
  ZONE,
  AM_PM,
  FROM,
  TO,
  BETWEEN,
  IN,
  AND,
  BEFORE,
  AFTER,
  SINCE,
  /** Before a duration: for, during. */
  LASTING,
  /** The noun before two of a kind: the two days, the two years. */
  PAIR,
  /** The passing of a time, part of the expression. */
  PASSING,
  WHOLE,
  EXCEPT,
  CORRESPONDING,
  WHICH,
  NOW,
  MISC,
  /** A noun whose name may be a date: a street, a novel. */
  NAMED_THING,
  /** Nouns for bodies that are named after a day: a party, a channel. */
  NAMED_BODY,
  /** Things that are counted, so that the number before them is no year. */
  COUNTED,
  /** Nouns and verbs for one kind of event: trip and travelled. */
  EVENT,
  FUTURE_CUE,
  PAST_VERB,
  PRESENT_VERB,
  NO_VERB
}
