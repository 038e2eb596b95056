package io.github.isnadarabic.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Tells of each token whether and how the page disguised it: the names of {@link
 * io.github.isnadarabic.model.EditKind}, with spaces between them, as the token's type or payload.
 * Stands right behind the tokenizer, and needs an {@link IsnadCharFilter} that marks what it undid;
 * the marks are taken off the token.
 */
public final class DisguiseEvidenceFilter extends TokenFilter {
  /** Where the evidence goes. */
  public enum Place {
    /** The type attribute, for filters that come behind. */
    TYPE,
    /** The payload, which is stored in the index. */
    PAYLOAD
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
  private final Place place;

  /**
   * @param place where the evidence goes
   */
  public DisguiseEvidenceFilter(TokenStream input, Place place) {
    super(input);
    this.place = place;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int mark = EvidenceMarks.find(term);
    if (mark < term.length()) {
      tell(EvidenceMarks.kinds(term));
      withoutMarks(mark);
    }
    return true;
  }

  private void tell(String kinds) {
    if (place == Place.TYPE) {
      type.setType(kinds);
    } else {
      payload.setPayload(new BytesRef(kinds.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void withoutMarks(int from) {
    int to = from;
    for (int i = from; i < term.length(); ) {
      int codePoint = Character.codePointAt(term, i);
      if (!EvidenceMarks.isMark(codePoint)) {
        to += Character.toChars(codePoint, term.buffer(), to);
      }
      i += Character.charCount(codePoint);
    }
    term.setLength(to);
  }
}
