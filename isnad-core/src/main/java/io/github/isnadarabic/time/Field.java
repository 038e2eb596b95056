package io.github.isnadarabic.time;

/** What a time may say of itself; the values of {@link Fields}. */
enum Field {
  CENTURY,
  /** 1 where the century is of the Hijri calendar. */
  HIJRI_CENTURY,
  /** The tens: 80 for the eighties. */
  DECADE,
  YEAR,
  /** 1 where a year or century is before Christ. */
  BEFORE_CHRIST,
  HIJRI_YEAR,
  SEASON,
  MONTH,
  /** A second name of the month that is not one of the first. */
  OTHER_MONTH,
  HIJRI_MONTH,
  DAY,
  /** 1 where the day is an ordinal that may count weekdays: the second Tuesday. */
  DAY_IS_ORDINAL,
  HIJRI_DAY,
  WEEKDAY,
  FEAST,
  /** Which one of {@link #NTH_UNIT}; negative from the end. */
  NTH,
  NTH_UNIT,
  /** How many of {@link #OFFSET_UNIT} from the reference or from what was told last. */
  OFFSET,
  OFFSET_UNIT,
  /** 1 where the offset counts from what was told last. */
  FROM_TOLD,
  /** Last, this or next, of a name: -1, 0, 1. */
  DIRECTION,
  EDGE,
  /** 1 where the week of the day is meant. */
  WEEK_OF,
  /** 1 for later in it, 2 for the rest of it. */
  REST,
  PART,
  HOUR,
  MINUTE,
  SECOND
}
