package io.github.isnadarabic.time;

/** The parts of a day, with their letters in TIMEX3 and the hours that they last. */
enum Part {
  DAWN("MO", 3, 6),
  MORNING("MO", 6, 12),
  NOON("MI", 12, 13),
  AFTERNOON("AF", 13, 18),
  EVENING("EV", 18, 22),
  NIGHT("NI", 20, 30),
  /** The middle of the night, an instant. */
  MIDNIGHT("00:00", 24, 24),
  FORENOON("MO", 9, 12);

  final String letters;

  /** The first hour of the day inside. */
  final int begin;

  /** The first hour after; past 24 on the next day. */
  final int until;

  Part(String letters, int begin, int until) {
    this.letters = letters;
    this.begin = begin;
    this.until = until;
  }

  /** The hour of the day that an hour of a twelve-hour clock is in this part. */
  int hour(int hour) {
    return switch (this) {
      case DAWN, MORNING, FORENOON -> hour == 12 ? 0 : hour;
      case NOON -> hour < 10 ? hour + 12 : hour;
      case AFTERNOON, EVENING -> hour < 12 ? hour + 12 : hour;
      case NIGHT -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      case MIDNIGHT -> hour == 12 ? 0 : hour;
    };
  }
}
