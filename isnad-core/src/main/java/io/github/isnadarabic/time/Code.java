package io.github.isnadarabic.time;

import io.github.isnadarabic.model.Timex.Mod;

/** Enum constants as the numbers that entries of the lexicon and fields hold; never stored. */
@SuppressWarnings("EnumOrdinal") // in memory only: no number outlives the constants it stands for
final class Code {
  private static final Unit[] UNITS = Unit.values();
  private static final Part[] PARTS = Part.values();
  private static final Mod[] MODS = Mod.values();
  private static final Feast[] FEASTS = Feast.values();

  private Code() {}

  static int of(Enum<?> constant) {
    return constant.ordinal();
  }

  static Unit unit(int code) {
    return UNITS[code];
  }

  static Part part(int code) {
    return PARTS[code];
  }

  static Mod mod(int code) {
    return MODS[code];
  }

  static Feast feast(int code) {
    return FEASTS[code];
  }
}
