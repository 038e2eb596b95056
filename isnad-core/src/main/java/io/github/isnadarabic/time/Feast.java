package io.github.isnadarabic.time;

/** Feasts and the days that they fall on. */
enum Feast {
  EID_AL_FITR(true, 10, 1),
  EID_AL_ADHA(true, 12, 10),
  ARAFA(true, 12, 9),
  HIJRI_NEW_YEAR(true, 1, 1),
  ASHURA(true, 1, 10),
  MAWLID(true, 3, 12),
  ISRA(true, 7, 27),
  MID_SHABAN(true, 8, 15),
  QADR(true, 9, 27),
  NEW_YEAR(false, 1, 1),
  NEW_YEARS_EVE(false, 12, 31),
  COPTIC_CHRISTMAS(false, 1, 7),
  EPIPHANY(false, 1, 6),
  VALENTINE(false, 2, 14),
  WOMENS_DAY(false, 3, 8),
  MOTHERS_DAY(false, 3, 21),
  NOWRUZ(false, 3, 21),
  LAND_DAY(false, 3, 30),
  APRIL_FOOL(false, 4, 1),
  LABOUR_DAY(false, 5, 1),
  NAKBA(false, 5, 15),
  YOUTH_DAY(false, 8, 12),
  HALLOWEEN(false, 10, 31),
  CHRISTMAS_EVE(false, 12, 24),
  CHRISTMAS(false, 12, 25),
  /** The fourth Thursday of November. */
  THANKSGIVING(false, 11, 0),
  /** The Sunday after the first full moon of spring, Western reckoning. */
  EASTER(false, 0, 0),
  /** A day that differs from country to country: it has no value. */
  OF_COUNTRY(false, 0, 0);

  final boolean hijri;

  /** Of its calendar; 0 where the day moves. */
  final int month;

  final int day;

  Feast(boolean hijri, int month, int day) {
    this.hijri = hijri;
    this.month = month;
    this.day = day;
  }
}
