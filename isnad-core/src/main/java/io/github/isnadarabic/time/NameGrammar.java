package io.github.isnadarabic.time;

/** Feasts and seasons: {@code عيد الأضحى 2023}, {@code صيف العام الماضي}, {@code الشتاء المقبل}. */
final class NameGrammar implements Grammar {
  private static final String RULE = "time/feast";
  private static final String SEASON = "time/season";

  @Override
  public Piece read(Tokens t, int i) {
    Found feast = t.find(i, WordClass.FEAST);
    if (feast.is()) {
      return dated(t, Fields.of(Field.FEAST, feast.value()), i, feast.end(), RULE);
    }
    return season(t, i);
  }

  /** With the year or the direction that follows. */
  private static Piece dated(Tokens t, Fields fields, int i, int end, String rule) {
    Piece year = YearGrammar.afterMonth(t, end, false);
    Found direction = t.find(end, WordClass.DIRECTION);
    if (year.is()) {
      return fields.merge(year.fields()).map(f -> new Piece(f, i, year.end(), rule)).orElseThrow();
    }
    return direction.is() && t.isDefinite(end)
        ? new Piece(fields.with(Field.DIRECTION, direction.value()), i, direction.end(), rule)
        : new Piece(fields, i, end, rule);
  }

  /** A season is one only with its year, its direction, هذا or فصل. */
  private static Piece season(Tokens t, int i) {
    boolean here = t.is(i, WordClass.THIS);
    int at = here ? i + 1 : i;
    Found noun = t.find(at, WordClass.UNIT);
    boolean named = noun.is() && noun.value() == Code.of(Unit.QUARTER);
    at = named ? noun.end() : at;
    Found season = t.find(at, WordClass.SEASON);
    if (!season.is() || (at > i && t.hasClitic(at))) {
      return Piece.NONE;
    }
    Fields fields = Fields.of(Field.SEASON, season.value());
    Piece piece = dated(t, fields, i, season.end(), SEASON);
    boolean said = piece.end() > season.end() || named || isYearAfter(t, season.end());
    if (here && t.isDefinite(at) && piece.end() == season.end()) {
      return new Piece(fields.with(Field.DIRECTION, 0), i, season.end(), SEASON);
    }
    return said ? piece : Piece.NONE;
  }

  private static boolean isYearAfter(Tokens t, int i) {
    Found unit = t.find(i, WordClass.UNIT);
    return unit.is() && unit.value() == Code.of(Unit.YEAR) && t.isDefinite(i);
  }
}
