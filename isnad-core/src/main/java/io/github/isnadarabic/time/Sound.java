package io.github.isnadarabic.time;

/** Whether what was read is a time where it stands, and not a name, an age or a part of a title. */
final class Sound {
  private static final int SHORT_TITLE = 3;
  private static final int TITLE = 6;

  private Sound() {}

  static boolean isTime(Tokens t, Piece piece) {
    if (!(piece.meaning() instanceof Fields fields)) {
      return !isTitle(t, piece);
    }
    return isComplete(fields)
        && isPartOfSomeDay(t, piece, fields)
        && !isName(t, piece)
        && !isNamedBody(t, piece)
        && !isTitle(t, piece)
        && isHijriMonth(t, piece, fields);
  }

  /** One of several needs what it is one of. */
  private static boolean isComplete(Fields f) {
    boolean period =
        f.hasAny(Field.YEAR, Field.MONTH, Field.HIJRI_MONTH, Field.HIJRI_YEAR, Field.CENTURY)
            || f.has(Field.OFFSET_UNIT)
            || f.hasAny(Field.SEASON, Field.DECADE);
    return !f.has(Field.NTH) || period;
  }

  /** A part of a day alone is a time with its article after a preposition, or as an adverb. */
  private static boolean isPartOfSomeDay(Tokens t, Piece piece, Fields fields) {
    if (!fields.isOnly(Field.PART)) {
      return true;
    }
    int i = piece.from();
    boolean adverb = t.is(i, WordClass.DAY_PART_ADVERB) || isNunated(t, i);
    boolean after = t.is(i - 1, WordClass.IN) || (t.hasPrep(i) && t.isDefinite(i));
    boolean several = piece.end() - i > 1;
    boolean age = t.word(i).stem().equals("العصر");
    boolean noun = t.isDefinite(i) && after && !age;
    return (adverb && !t.word(i).and()) || noun || several;
  }

  private static boolean isNunated(Tokens t, int i) {
    CharSequence word = t.text().subSequence(t.get(i).start(), t.get(i).end());
    return word.toString().contains("\u064B");
  }

  /**
   * {@code شارع 26 يوليو}, {@code صلاة الجمعة}: the noun before, without its article, is named so.
   */
  private static boolean isName(Tokens t, Piece piece) {
    int before = piece.from() - 1;
    boolean noun = t.is(before, WordClass.NAMED_THING) && !t.isDefinite(before);
    boolean day = piece.fields().hasAny(Field.WEEKDAY, Field.DAY, Field.MONTH, Field.YEAR);
    return noun && day && !t.is(piece.from(), WordClass.UNIT);
  }

  /** {@code فرقة الغد}, {@code حزب الغد}. */
  private static boolean isNamedBody(Tokens t, Piece piece) {
    int i = piece.from();
    boolean day = t.is(i, WordClass.DEICTIC) && t.isDefinite(i) && piece.end() == i + 1;
    return day && t.is(i - 1, WordClass.NAMED_BODY) && !t.isDefinite(i - 1);
  }

  /** A short quotation after the noun for a work, or of two or three words, is a title. */
  private static boolean isTitle(Tokens t, Piece piece) {
    int open = piece.from() - 1;
    int steps = 0;
    while (steps < TITLE && !t.isMark(open, "«\"“‘(") && t.isWord(open)) {
      open--;
      steps++;
    }
    int close = piece.end();
    while (steps < TITLE && !t.isMark(close, "»\"”’)") && t.isWord(close)) {
      close++;
      steps++;
    }
    boolean quoted = t.isMark(open, "«\"“‘") && t.isMark(close, "»\"”’");
    boolean named = t.is(open - 1, WordClass.NAMED_THING) || t.is(open - 2, WordClass.NAMED_THING);
    return quoted && (close - open - 1 <= SHORT_TITLE || named);
  }

  /** A Hijri month is a person's name as well, unless a preposition or a noun says otherwise. */
  private static boolean isHijriMonth(Tokens t, Piece piece, Fields fields) {
    boolean bare = fields.isOnly(Field.HIJRI_MONTH);
    return !bare
        || piece.end() - piece.from() > 1
        || t.is(piece.from() - 1, WordClass.IN)
        || t.is(piece.from() - 1, WordClass.SINCE)
        || t.is(piece.from() - 1, WordClass.TO);
  }
}
