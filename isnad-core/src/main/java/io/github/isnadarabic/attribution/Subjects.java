package io.github.isnadarabic.attribution;

import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.CommonVerbs;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.words.Words;
import java.util.List;

/** The persons and organisations that verbs of other kinds have as their subjects. */
final class Subjects {
  private static final int PASSAGES = 2;
  private static final int REACH = 20;
  private static final int TITLE_WORDS = 4;

  private final Article article;
  private final List<Mention> mentions;
  private final SourceTrimmer trimmer;
  private final NounPhrases phrases;

  Subjects(Article article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.trimmer = new SourceTrimmer(article);
    this.phrases = new NounPhrases(article);
  }

  /**
   * Who was spoken of before a cue: the first of its own sentence, or of the one before; inside
   * somebody's words, the last who is not the speaker.
   *
   * @param speaker who spoke last, or null
   */
  Range before(Draft draft, Range speaker) {
    if (draft.parent != null && draft.parent.speaker() != null) {
      return other(draft, draft.parent.speaker());
    }
    int last = firstFrom(draft.cue.from());
    int passages = draft.role == Draft.Role.PARTICIPLE ? 1 : PASSAGES;
    for (int back = 0; back < passages && draft.passage - back >= 0; back++) {
      Article.Passage passage = article.passages.get(draft.passage - back);
      if (passage.kind() == Sentence.Kind.HEADLINE) {
        return null;
      }
      Range found = first(passage, draft, last);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** {@code وحين سئل المقرر عن ذلك قال}: who was asked earlier in the sentence, or null. */
  Range asked(Draft draft) {
    int from = article.passages.get(draft.passage).from();
    for (int at = draft.cue.from() - 2; at >= from && at > draft.cue.from() - REACH; at--) {
      if (isAsked(at)) {
        Range told = trimmer.trim(at + 1, draft.cue.from());
        int end = told == null ? 0 : phrases.end(told.from(), told.to());
        return told == null ? null : beforePreposition(told.from(), end);
      }
    }
    return null;
  }

  private boolean isAsked(int at) {
    return !article.word(at).isDefinite()
        && article.readings(at).stream()
            .anyMatch(r -> r.isPassive() && r.verb().lemma().equals("سأل"))
        && article.readings(at).stream().allMatch(r -> r.isPassive());
  }

  private Range beforePreposition(int from, int end) {
    int to = from;
    while (to < end && !article.key(to).equals("عن")) {
      to++;
    }
    return to == from ? null : new Range(from, to).trimmed(article.words);
  }

  private Range first(Article.Passage passage, Draft draft, int last) {
    int from = article.word(passage.from()).span().start();
    for (int i = firstFromOffset(from); i < last; i++) {
      if (canSpeak(mentions.get(i)) && agrees(mentions.get(i), draft)) {
        return range(mentions.get(i));
      }
    }
    return draft.role == Draft.Role.PARTICIPLE ? ofFirstVerb(passage, draft) : null;
  }

  /** {@code خرج المتظاهرون مطالبين}: what follows the verb that the sentence begins with. */
  private Range ofFirstVerb(Article.Passage passage, Draft draft) {
    if (!CommonVerbs.isFinite(article.word(passage.from()))) {
      return null;
    }
    int from = passage.from() + 1;
    Range found = trimmer.trim(from, draft.cue.from());
    if (found == null || found.from() > from) {
      return null;
    }
    return new Range(from, phrases.end(from, found.to())).trimmed(article.words);
  }

  private Range other(Draft draft, Range speaker) {
    String spoken = article.words.text(speaker.from(), speaker.to());
    int last = firstFrom(draft.cue.from());
    for (int i = last - 1; i >= 0 && i > last - REACH; i--) {
      Mention mention = mentions.get(i);
      boolean person = mention.kind() == Mention.Kind.PERSON && agrees(mention, draft);
      if (person
          && !spoken.contains(mention.head().of(article.words.text()))
          && !mention.name().contains(spoken)) {
        return range(mention);
      }
    }
    return null;
  }

  /** No place, and nothing that a preposition governs. */
  private boolean canSpeak(Mention mention) {
    int at = article.words.at(mention.span().start());
    String key = article.key(at);
    boolean formula =
        Particles.FORMULA.contains(key) && Particles.FORMULA_TAIL.contains(article.key(at + 1));
    boolean governed =
        Particles.isPreposition(article.key(at - 1))
            || (key.startsWith("ل") && !Names.isName(key) && !SourceNouns.ORGANISATION.has(key))
            || Particles.isAfterBi(key);
    return mention.kind() != Mention.Kind.PLACE && !governed && !formula && !isInTitle(at);
  }

  /** {@code مؤسسة «كفر سوسن»}: within a title in marks. */
  private boolean isInTitle(int at) {
    for (int open = at - 1; open >= at - TITLE_WORDS; open--) {
      Range title = article.quotationAt(open);
      if (title != null && title.holds(at) && title.length() <= TITLE_WORDS) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(Mention mention, Draft draft) {
    if (draft.gender == Gender.EITHER) {
      return true;
    }
    Words words = article.words;
    String first = words.key(words.at(mention.span().start()));
    String head = words.key(words.at(mention.head().start()));
    boolean feminine =
        (first.endsWith("ة") && !Names.isMale(first))
            || Names.isFemale(head)
            || Names.isFemale(first);
    boolean person =
        mention.kind() == Mention.Kind.PERSON && !SourceNouns.ORGANISATION.holds(first);
    return person
        ? feminine == (draft.gender == Gender.FEMININE)
        : first.endsWith("ة") == (draft.gender == Gender.FEMININE);
  }

  private Range range(Mention mention) {
    Words words = article.words;
    return new Range(words.at(mention.span().start()), words.at(mention.span().end() - 1) + 1);
  }

  private int firstFrom(int word) {
    return firstFromOffset(article.word(word).span().start());
  }

  /** The first mention that begins at an offset or after. */
  private int firstFromOffset(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
