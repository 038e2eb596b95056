package io.github.isnadarabic.attribution;

import io.github.isnadarabic.cues.Frame;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.SourceKind;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.verbs.Gender;
import io.github.isnadarabic.verbs.GrammaticalNumber;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who is meant where the subject is dropped: the nearest speaker who agrees, on the same
 * level; for one who starts to speak after a verb of another kind, the subject of that verb.
 */
final class Resolver {
  private static final int REACH = 40;

  /** Nouns by which a person is spoken of again. */
  private static final Set<String> ANYBODY = Set.of("رجل", "مراة", "سيدة", "شاب", "شابة", "فتاة");

  private final Article article;
  private final SourceClassifier classifier;
  private final SourceCounter counter;
  private final Subjects subjects;
  private final ClauseSubjects clauses;

  Resolver(Article article, List<Mention> mentions) {
    this.article = article;
    this.classifier = new SourceClassifier(article);
    this.counter = new SourceCounter(article);
    this.subjects = new Subjects(article, mentions);
    this.clauses = new ClauseSubjects(article, mentions);
  }

  /** Fills in kind, count and, where the subject is dropped, who is meant. */
  void resolve(List<Draft> drafts) {
    List<Draft> before = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.source != null) {
        draft.kind = kind(draft.source, before);
        draft.count = counter.count(draft.source);
        setNumber(draft);
      } else if (draft.dropped && !draft.agentless) {
        resolve(draft, before);
      }
      before.add(draft);
    }
  }

  /** {@code الوسيط} after {@code وسيط قبلي}, {@code الرجل} after a name: the kind of the first. */
  private SourceKind kind(Range source, List<Draft> before) {
    SourceKind kind = classifier.kind(source);
    Word word = article.word(source.from());
    if (source.length() > 1 || !word.isDefinite() || kind == SourceKind.DOCUMENT) {
      return kind;
    }
    String bare = Clitics.withoutArticle(word);
    boolean anybody = ANYBODY.contains(bare);
    for (int i = before.size() - 1; i >= 0 && i > before.size() - REACH; i--) {
      Draft earlier = before.get(i);
      boolean same = earlier.source != null && article.key(earlier.source.from()).equals(bare);
      if (same || (anybody && isPerson(earlier))) {
        return earlier.kind;
      }
    }
    return kind;
  }

  private static boolean isPerson(Draft draft) {
    boolean one = draft.kind == SourceKind.NAMED_PERSON || draft.kind == SourceKind.ANONYMOUS;
    return one && draft.source != null && draft.count == null;
  }

  /** {@code الباحثتان منى وليلى}. */
  private boolean isDual(Draft draft) {
    String head = Clitics.withoutArticle(article.key(draft.source.from()));
    boolean dual = head.length() > 4 && head.endsWith("ان");
    String one = ClauseSubjects.one(head);
    return dual && (SourceNouns.isSpeaker(one) || SourceNouns.isSpeaker("ال" + one));
  }

  private void setNumber(Draft draft) {
    if (draft.source != null && isDual(draft)) {
      draft.number = GrammaticalNumber.DUAL;
    } else if (draft.count != null) {
      draft.number = draft.count == 2 ? GrammaticalNumber.DUAL : GrammaticalNumber.PLURAL;
    } else if (draft.kind == SourceKind.COLLECTIVE && draft.number == GrammaticalNumber.SINGULAR) {
      draft.number = GrammaticalNumber.PLURAL;
    }
  }

  private void resolve(Draft draft, List<Draft> before) {
    Range given = answering(draft, before);
    if (given == null) {
      given = passedOn(draft, before);
    }
    if (given == null && isMain(draft)) {
      given = clauses.before(draft, before);
    }
    if (given != null) {
      draft.resolved = given;
      draft.kind = classifier.kind(given);
      draft.count = counter.count(given);
      return;
    }
    Draft speaker = isReported(draft) ? null : speaker(draft, before);
    Range subject = subjects.before(draft, speaker == null ? null : speaker.speaker());
    if (subject != null && (speaker == null || isNearer(subject, speaker, draft))) {
      draft.resolved = subject;
      draft.kind = classifier.kind(subject);
      draft.count = counter.count(subject);
    } else if (speaker != null) {
      draft.antecedent = speaker;
      draft.resolved = speaker.speaker();
      draft.kind = speaker.kind;
      draft.count = speaker.count;
      draft.number = speaker.number;
      if (isAccordingTo(speaker, draft)) {
        endBefore(draft, speaker);
      }
    }
  }

  /** What the one named at the beginning says ends where another claim of the same begins. */
  private void endBefore(Draft draft, Draft speaker) {
    int cue = draft.cue.from();
    speaker.content.replaceAll(
        part -> part.holds(cue) ? new Range(part.from(), cue).trimmed(article.words) : part);
    speaker.content.removeIf(Range::isEmpty);
    draft.parent = draft.parent == speaker ? speaker.parent : draft.parent;
  }

  /**
   * {@code سأل النائب الوزير عن كذا، فوعد}: what follows a demand is done by whom it was put to.
   */
  private Range answering(Draft draft, List<Draft> before) {
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean follows = last != null && last.passage == draft.passage;
    if (follows && last.addressee != null && article.key(draft.cue.from()).startsWith("ف")) {
      return last.addressee;
    }
    return draft.role == Draft.Role.VERB && !follows ? subjects.asked(draft) : null;
  }

  private static boolean isMain(Draft draft) {
    return draft.parent == null || draft.parent.role == Draft.Role.PREPOSITION;
  }

  /** {@code نقلت الوكالة عن الوزير أن …، وتساءل}: whose words were passed on goes on. */
  private Range passedOn(Draft draft, List<Draft> before) {
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean transmits =
        last != null
            && draft.role == Draft.Role.VERB
            && last.passage >= draft.passage - 1
            && last.complement != null
            && last.complement.frame() == Frame.TRANSMIT
            && isLevel(draft, last);
    Range told = transmits ? clauses.told(last) : null;
    return told != null && clauses.agrees(told, draft) ? told : null;
  }

  /** Inside somebody's own words a dropped subject is somebody else: {@code قال لي}. */
  private boolean isReported(Draft draft) {
    String next = article.key(draft.cue.to());
    return draft.parent != null && (next.equals("لي") || next.equals("لنا"));
  }

  private static boolean isNearer(Range subject, Draft speaker, Draft draft) {
    boolean said = speaker.content.stream().anyMatch(part -> part.holds(subject.from()));
    boolean same = speaker.speaker() != null && speaker.speaker().holds(subject.from());
    return speaker.passage < draft.passage && subject.from() > speaker.cue.to() && !said && !same;
  }

  private Draft speaker(Draft draft, List<Draft> before) {
    int last = before.size() - 1;
    Draft embedded = null;
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      Draft candidate = before.get(i);
      if (isHeadline(candidate) != isHeadline(draft)) {
        break;
      }
      if (!canSpeakAgain(candidate, draft) || !agrees(draft, candidate)) {
        continue;
      }
      if (isLevel(draft, candidate)) {
        return candidate;
      }
      embedded = embedded == null && candidate.passage == draft.passage ? candidate : embedded;
    }
    return embedded;
  }

  private boolean isHeadline(Draft draft) {
    return article.passages.get(draft.passage).kind() == Sentence.Kind.HEADLINE;
  }

  private static boolean canSpeakAgain(Draft candidate, Draft draft) {
    boolean speaks = candidate.role == Draft.Role.VERB || candidate.role == Draft.Role.NOUN;
    boolean participle =
        draft.role == Draft.Role.PARTICIPLE && candidate.role == Draft.Role.PARTICIPLE;
    return ((speaks || participle) && candidate.speaker() != null && !candidate.covers(draft))
        || isAccordingTo(candidate, draft);
  }

  /** {@code بحسب الطبيب، فإن …، لافتا إلى}: who goes on is the one named at the beginning. */
  private static boolean isAccordingTo(Draft candidate, Draft draft) {
    return candidate.role == Draft.Role.PREPOSITION
        && draft.role == Draft.Role.PARTICIPLE
        && candidate.passage == draft.passage
        && candidate.source != null;
  }

  private static boolean isLevel(Draft draft, Draft candidate) {
    Draft up = candidate.parent;
    while (up != null && up.role == Draft.Role.PREPOSITION) {
      up = up.parent;
    }
    Draft own = draft.parent;
    while (own != null && own.role == Draft.Role.PREPOSITION) {
      own = own.parent;
    }
    return up == own || (candidate.role == Draft.Role.NOUN && !isPassedOnByPerson(candidate));
  }

  /** {@code نقل المحامي عن موكله نفيه … وشدد}: who goes on is the lawyer; an agency would not. */
  private static boolean isPassedOnByPerson(Draft candidate) {
    return candidate.parent != null && candidate.parent.kind == SourceKind.NAMED_PERSON;
  }

  private static boolean agrees(Draft draft, Draft candidate) {
    boolean numbers =
        draft.number == candidate.number
            || draft.role == Draft.Role.PARTICIPLE
            || (draft.number == GrammaticalNumber.SINGULAR && draft.gender == Gender.FEMININE)
            || (draft.number != GrammaticalNumber.SINGULAR
                && candidate.number != GrammaticalNumber.SINGULAR);
    return numbers && genders(draft, candidate);
  }

  private static boolean genders(Draft draft, Draft candidate) {
    return draft.gender.agrees(candidate.gender);
  }
}
