package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.CueReading;
import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Stance;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the cues that are prepositions and set phrases: {@code بحسب}, {@code وفقا لـ}, {@code نقلا
 * عن}, {@code على حد قول}, {@code وفق ما قال}. What one only conforms to ({@code وفقا للقانون}) is
 * no source.
 */
final class ConformityFinder {
  private static final Set<String> DIVISION = OtherCues.of("division");
  private static final Set<String> CUSTODY = OtherCues.of("custody");
  private static final int SIGHT = 30;
  private static final int PARENTHESIS = 5;
  private static final int APPOSITION = 8;

  private final Article article;
  private final SourceTrimmer trimmer;
  private final ConformityCues cues;

  ConformityFinder(Article article) {
    this.article = article;
    this.trimmer = new SourceTrimmer(article);
    this.cues = new ConformityCues(article);
  }

  List<Draft> find(int index) {
    List<Draft> drafts = new ArrayList<>();
    Article.Passage passage = article.passages.get(index);
    for (int at = passage.from(); at < passage.to(); at++) {
      int end = cues.end(at);
      Draft draft = end > at ? draft(new Range(at, end), index, passage) : null;
      if (draft != null) {
        drafts.add(draft);
      }
      at = Math.max(at, end - 1);
    }
    return drafts;
  }

  private Draft draft(Range cue, int index, Article.Passage passage) {
    boolean initial = isInitial(cue.from(), passage);
    if (isOwn(cue)) {
      return own(cue, index, passage, initial);
    }
    Range source = source(cue, passage, initial);
    if (source == null || !isSource(cue, source, passage, initial)) {
      return null;
    }
    Draft draft =
        new Draft(Draft.Role.PREPOSITION, index, cue, "attribution/conformity", Stance.ASSERTS);
    draft.source = initial ? withoutAddressee(source) : source;
    draft.content.addAll(content(cue, source, passage, initial));
    return draft.content.isEmpty() ? null : draft;
  }

  /** {@code على حد قوله}, {@code في رأيها}: the phrase ends in a pronoun. */
  private boolean isOwn(Range cue) {
    String last = article.key(cue.to() - 1);
    return cue.length() > 1
        && !Possessives.without(last).equals(last)
        && cues.isPhrase(cue.from(), cue.length());
  }

  /** Who is meant was named before; inside a clause nothing tells what is claimed. */
  private Draft own(Range cue, int index, Article.Passage passage, boolean initial) {
    if (!initial && !Particles.isComma(article.word(cue.from() - 1))) {
      return null;
    }
    Draft draft =
        new Draft(Draft.Role.PREPOSITION, index, cue, "attribution/conformity", Stance.ASSERTS);
    String last = article.key(cue.to() - 1);
    draft.gender = Pronouns.gender(last);
    draft.number = Pronouns.number(last);
    draft.dropped = true;
    draft.content.addAll(content(cue, new Range(cue.to(), cue.to()), passage, initial));
    return draft.content.isEmpty() ? null : draft;
  }

  /** {@code حسب ما صرح به المدير لجريدتنا}. */
  private Range withoutAddressee(Range source) {
    int last = source.to() - 1;
    boolean addressed = last > source.from() && trimmer.isAddressee(last);
    return addressed ? new Range(source.from(), last) : source;
  }

  private boolean isInitial(int at, Article.Passage passage) {
    return at <= passage.from() + 1 || article.word(at - 1).is('-') || article.word(at - 1).is('–');
  }

  private Range source(Range cue, Article.Passage passage, boolean initial) {
    int from = cue.to();
    while (Particles.PRONOMINAL.contains(article.key(from))) {
      from++;
    }
    int to = from;
    while (to < passage.to() && to < from + SIGHT && !ends(from, to, initial)) {
      to++;
    }
    to = initial ? afterApposition(to, passage.to()) : to;
    Range source = initial ? new Range(from, to).trimmed(article.words) : trimmer.trim(from, to);
    return source == null || source.isEmpty() ? null : source;
  }

  /** {@code معد التقرير، الباحث إياد المنذري،}: a title and a name between two commas. */
  private int afterApposition(int comma, int limit) {
    if (!Particles.isComma(article.word(comma))
        || !SourceNouns.HONORIFIC.has(article.word(comma + 1))) {
      return comma;
    }
    boolean named = false;
    for (int at = comma + 2; at < limit && at < comma + APPOSITION; at++) {
      if (Particles.isComma(article.word(at))) {
        return named ? at : comma;
      }
      named |= Names.isName(article.word(at));
    }
    return comma;
  }

  private boolean ends(int from, int at, boolean initial) {
    Word word = article.word(at);
    String key = word.key();
    if (key.equals("عن") && isTransmission(from - 1)) {
      return true;
    }
    if (word.shape() == Shape.MARK && article.quotationAt(at) == null) {
      return !"»”\"()-.".contains(word.form())
          || (word.is('.') && article.word(at + 1).shape() == Shape.BREAK);
    }
    if (key.equals("فان") || key.equals("فقد") || Particles.isClauseMark(key)) {
      return true;
    }
    if (at == from || word.shape() == Shape.BREAK) {
      return false;
    }
    boolean comma = initial && commaAhead(at);
    return (!comma && article.readings(at).stream().anyMatch(this::takesOver))
        || (initial && !comma && CommonVerbs.isFinite(key) && word.key().startsWith("ت"));
  }

  private boolean isTransmission(int at) {
    return article.readings(at).stream().anyMatch(r -> r.verb().takes(Frame.TRANSMIT));
  }

  private boolean takesOver(CueReading reading) {
    return (reading.isFinite() && reading.joined()) || reading.isParticiple();
  }

  private boolean commaAhead(int from) {
    for (int at = from; at < from + SIGHT; at++) {
      if (Particles.isComma(article.word(at)) || article.key(at).equals("فان")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSource(Range cue, Range source, Article.Passage passage, boolean initial) {
    String head = head(source);
    if (head.equals("لما") || head.equals("ما") || isDivision(cue.from(), passage.from())) {
      return false;
    }
    if (cue.length() > 1) {
      return !article.key(cue.to() - 1).equals("ذمة") || !isCustody(head);
    }
    boolean comma = Particles.isComma(article.word(cue.from() - 1));
    boolean document = SourceNouns.DOCUMENT.holds(head);
    if (SourceNouns.LAW.holds(head)) {
      return document && (comma || initial);
    }
    return comma
        || initial
        || document
        || speaks(head, source)
        || passage.kind() != Sentence.Kind.SENTENCE;
  }

  /** {@code توزعت الجوائز بحسب البلدان}: by what something is divided, nobody speaks. */
  private boolean isDivision(int cue, int from) {
    for (int at = cue - 1; at >= from && at > cue - PARENTHESIS; at--) {
      if (DIVISION.stream().anyMatch(article.key(at)::startsWith)) {
        return true;
      }
      if (article.word(at).shape() == Shape.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code على ذمة التحقيق}: somebody is held, nobody speaks. */
  private static boolean isCustody(String head) {
    return CUSTODY.contains(head) || (head.startsWith("ال") && CUSTODY.contains(head.substring(2)));
  }

  private String head(Range source) {
    for (int at = source.from(); at < source.to(); at++) {
      if (article.word(at).isArabic() || article.word(at).shape() == Shape.NUMBER) {
        return article.key(at);
      }
    }
    return "";
  }

  private boolean speaks(String head, Range source) {
    return article.word(source.from()).shape() == Shape.NUMBER
        || SourceNouns.isSpeaker(head)
        || Names.isName(head)
        || Names.isName(Clitics.without('ل', head));
  }

  /** The rest of the sentence after an initial cue; else what stands before, and after a comma. */
  private List<Range> content(Range cue, Range source, Article.Passage passage, boolean initial) {
    List<Range> parts = new ArrayList<>();
    if (!initial) {
      add(parts, clauseStart(cue.from(), passage), cue.from());
      return parts;
    }
    int start = source.to();
    while (start < passage.to() && isLink(start)) {
      start++;
    }
    add(parts, start, passage.to());
    return parts;
  }

  private boolean isLink(int at) {
    Word word = article.word(at);
    return (word.shape() != Shape.ARABIC
            && article.quotationAt(at) == null
            && word.shape() != Shape.NUMBER)
        || word.key().equals("فان")
        || word.key().equals("فقد")
        || Particles.isBareClauseMark(word.key());
  }

  private void add(List<Range> parts, int from, int to) {
    Range part = new Range(from, to).trimmed(article.words);
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** After a dateline or a strong mark. */
  private int clauseStart(int cue, Article.Passage passage) {
    for (int at = cue - 1; at > passage.from(); at--) {
      Word word = article.word(at);
      if (word.is('؛') || ((word.is('-') || word.is('–')) && at - passage.from() < 8)) {
        return at + 1;
      }
    }
    return passage.from();
  }
}
