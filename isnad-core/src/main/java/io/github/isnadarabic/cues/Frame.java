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
  BI("ب"),
  ILA("إلى"),
  ALA("على"),
  AN("عن"),
  MIN("من"),
  FI("في"),
  LI("ل"),
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

  Frame(String field) {
    this.field = field;
  }

  /** The preposition as a key, for the frames that are one. */
  public String preposition() {
    return switch (this) {
      case ILA -> "الي";
      case ALA -> "علي";
      case AN, MIN, FI -> Letters.key(field);
      default -> "";
    };
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
