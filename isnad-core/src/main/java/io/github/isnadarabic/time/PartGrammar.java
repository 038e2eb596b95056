package io.github.isnadarabic.time;

/**
 * Parts of a day: {@code مساء} before a day, {@code في الصباح}, {@code هذه الليلة}, {@code منتصف
 * الليل}, {@code في وقت متأخر من الليل}.
 */
final class PartGrammar implements Grammar {
  private static final String RULE = "time/day-part";

  @Override
  public Piece read(Tokens t, int i) {
    Piece late = late(t, i);
    Piece demonstrated = demonstrated(t, i);
    if (demonstrated.is()) {
      return demonstrated;
    }
    Found part = part(t, i);
    if (!part.is()) {
      return late;
    }
    Piece plain = new Piece(Fields.of(Field.PART, part.value()), i, qualified(t, part.end()), RULE);
    return tonight(t, plain).orLonger(late);
  }

  static Found part(Tokens t, int i) {
    Found noun = t.find(i, WordClass.DAY_PART);
    return noun.is() ? noun : t.find(i, WordClass.DAY_PART_ADVERB);
  }

  /** {@code الصباح الباكر}, {@code ليلا متأخرا}. */
  private static int qualified(Tokens t, int i) {
    Found misc = t.find(i, WordClass.MISC);
    return misc.is() && misc.value() == 6 && !t.hasClitic(i) ? misc.end() : i;
  }

  private static Piece tonight(Tokens t, Piece part) {
    boolean night = part.fields().get(Field.PART) == Code.of(Part.NIGHT);
    boolean noun = night && t.word(part.from()).stem().equals("الليله");
    Found direction = t.find(part.end(), WordClass.DIRECTION);
    if (direction.is() && t.isDefinite(part.end()) && t.isDefinite(part.end() - 1)) {
      Fields fields = dayOf(part.fields(), direction.value());
      return new Piece(fields, part.from(), direction.end(), RULE);
    }
    return noun && part.end() == part.from() + 1
        ? new Piece(dayOf(part.fields(), 0), part.from(), part.end(), RULE)
        : part;
  }

  private static Fields dayOf(Fields part, int offset) {
    return part.with(Field.OFFSET_UNIT, Code.of(Unit.DAY)).with(Field.OFFSET, offset);
  }

  private static Piece demonstrated(Tokens t, int i) {
    Found part = part(t, i + 1);
    return t.is(i, WordClass.THIS) && part.is() && t.isDefinite(i + 1)
        ? new Piece(dayOf(Fields.of(Field.PART, part.value()), 0), i, part.end(), RULE)
        : Piece.NONE;
  }

  /** {@code وقت متأخر من المساء}, {@code ساعات الصباح الأولى}. */
  private static Piece late(Tokens t, int i) {
    Found late = t.find(i, WordClass.MISC);
    if (!late.is() || late.value() != 5) {
      return Piece.NONE;
    }
    int at = t.is(late.end(), WordClass.SINCE) ? late.end() + 1 : late.end();
    Found part = part(t, at);
    int next = part.is() ? qualified(t, part.end()) : 0;
    return part.is() && !t.hasClitic(at)
        ? new Piece(Fields.of(Field.PART, part.value()), i, next, RULE)
        : Piece.NONE;
  }
}
