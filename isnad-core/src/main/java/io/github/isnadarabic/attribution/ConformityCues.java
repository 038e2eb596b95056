package io.github.isnadarabic.attribution;

import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import java.util.Set;

/**
 * Where the cues end that are prepositions and set phrases: {@code بحسب}, {@code على حد قول},
 * {@code وفق ما قال}, {@code جاء في}. Whether what follows is a source, {@link ConformityFinder}
 * decides.
 */
final class ConformityCues {
  private static final Set<String> PREPOSITIONS = OtherCues.of("preposition");
  private static final Set<String> PHRASES = OtherCues.of("phrase");
  private static final Set<String> BEFORE_VERB = OtherCues.of("beforeVerb");
  private static final Set<String> PRESENCE = OtherCues.of("presence");
  private static final Set<String> FIRST_WORDS = OtherCues.firstWords();
  private static final Known<Boolean> BEGINS =
      Known.byKey(
          key ->
              FIRST_WORDS.contains(key) || FIRST_WORDS.contains(Clitics.withoutConjunction(key)));
  private static final int SIGHT = 15;
  private static final int PARENTHESIS = 5;

  private final Article article;

  ConformityCues(Article article) {
    this.article = article;
  }

  /** After the cue that begins here, or {@code at} where none does. */
  int end(int at) {
    if (!article.word(at).isArabic() || !BEGINS.of(article.word(at))) {
      return at;
    }
    String key = article.key(at);
    int verb = afterVerb(at, key);
    if (verb > at) {
      return verb;
    }
    for (int length = 3; length > 0; length--) {
      if (isPhrase(at, length)) {
        return at + length;
      }
    }
    return at;
  }

  boolean isPhrase(int at, int length) {
    StringBuilder phrase = new StringBuilder(Clitics.withoutConjunction(article.word(at)));
    for (int i = 1; i < length; i++) {
      phrase.append(' ').append(i < length - 1 ? article.key(at + i) : bare(at + i));
    }
    Set<String> set = length == 1 ? PREPOSITIONS : PHRASES;
    return set.contains(phrase.toString())
        || (length == 1 && PREPOSITIONS.contains(article.key(at)));
  }

  /** {@code قول} of {@code قوله}. */
  private String bare(int at) {
    return Possessives.without(article.key(at));
  }

  /** {@code وفق ما قال}, {@code كما ورد في}, {@code حسبما ذكرت}. */
  private int afterVerb(int at, String key) {
    String one = Clitics.withoutConjunction(key);
    boolean preposition = PREPOSITIONS.contains(one) || PREPOSITIONS.contains(key);
    String next = article.key(at + 1);
    boolean two =
        (next.equals("ما") && (preposition || one.equals("علي")))
            || (next.equals("لما") && preposition);
    if (!two && !BEFORE_VERB.contains(one)) {
      return presence(at, key);
    }
    int verb = two ? at + 2 : at + 1;
    String there = article.key(verb);
    if (PRESENCE.contains(there) && article.key(verb + 1).equals("في")) {
      return verb + 2;
    }
    boolean speaks =
        article.readings(verb).stream().anyMatch(r -> r.isFinite() && r.inflection().person() == 3);
    boolean complete = !Particles.isClauseMark(article.key(verb + 1));
    return speaks && complete && !reachesClause(verb, one) ? verb + 1 : at;
  }

  /** {@code وجاء في البيان أن}. */
  private int presence(int at, String key) {
    String one = Clitics.withoutConjunction(key);
    boolean present = PRESENCE.contains(one) || PRESENCE.contains(key);
    boolean document = SourceNouns.DOCUMENT.holds(article.word(at + 2));
    return present && article.key(at + 1).equals("في") && document && clauseAhead(at + 2)
        ? at + 2
        : at;
  }

  private boolean clauseAhead(int from) {
    for (int at = from; at < from + SIGHT; at++) {
      if (Particles.isClauseMark(article.key(at)) || article.word(at).is(':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code كما قال فلان إن …} and {@code كما أعلن كذا} are ordinary verbs of speaking. */
  private boolean reachesClause(int verb, String one) {
    if (!one.equals("كما")) {
      return false;
    }
    for (int at = verb + 1; at < verb + PARENTHESIS && at < article.words.size(); at++) {
      Word word = article.word(at);
      if (word.shape() == Shape.MARK && article.quotationAt(at) == null) {
        return word.is(':');
      }
      if (Particles.isClauseMark(word.key())) {
        return true;
      }
    }
    return article.word(verb + PARENTHESIS).isArabic();
  }
}
