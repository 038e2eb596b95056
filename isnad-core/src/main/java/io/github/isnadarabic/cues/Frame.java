package io.github.isnadarabic.cues;

import io.github.isnadarabic.words.Letters;

/** How the content may follow a cue; the names in brackets are those of the rule file. */
public enum Frame {
  /** {@code إن}, {@code أن}, {@code بأن} and a clause. */
  CLAUSE("clause"),
  /** A colon or a quotation. */
  QUOTE("quote"),
  /** Speech without any mark, where a page has lost its punctuation. */
  SPEECH("speech"),
  /** An event noun as direct object. */
  NOUN("noun"),
  FI("في"),
  BI("ب"),
  MIN("من"),
  LI("ل"),
  AN("عن"),
  ILA("إلى"),
  ALA("على"),
  /** An interrogative. */
  QUESTION("question"),
  /** Whom or what it is about, then {@code ب} or a predicate. */
  OBJECT("object"),
  /** Whom it is about, then {@code مسؤولية}. */
  BLAME("blame"),
  /** Somebody told stands before the content. */
  ADDRESSEE("addressee"),
  /** A claim or accusation, or a pronoun for one. */
  CLAIM("claim"),
  /** A noun of feeling. */
  FEELING("feeling"),
  /** {@code عن} somebody, then a noun or clause of speech. */
  TRANSMIT("transmit"),
  /** No content of its own: the participle only ends another's. */
  NONE("none");

  private final String field;
  private final String preposition;

  Frame(String field) {
    this.field = field;
    boolean word = field.length() < 4 && field.length() > 1;
    this.preposition = word ? Letters.key(field) : "";
  }

  /** The preposition as a key, empty for the frames that are none. */
  public String preposition() {
    return preposition;
  }

  static Frame of(String field) {
    for (Frame frame : values()) {
      if (frame.field.equals(field)) {
        return frame;
      }
    }
    throw new IllegalArgumentException("no frame " + field);
  }
}
