package io.github.isnadarabic.cues;

import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Known;
import io.github.isnadarabic.words.Letters;
import io.github.isnadarabic.words.Possessives;
import io.github.isnadarabic.words.Word;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nouns of events and deeds: what can be confirmed, denied, asked for. Known by the patterns of the
 * derived verbal nouns, and from a list. Thread-safe.
 */
public final class EventNouns {
  private static final Glossary LISTS = Glossary.ofResource(EventNouns.class, "event-nouns.words");
  private static final Set<String> EVENTS = LISTS.get("event");
  private static final Set<String> FEELINGS = LISTS.get("feeling");
  private static final Set<String> CLAIMS = LISTS.get("claim");
  private static final Set<String> OTHERS = LISTS.get("other");

  /** تفعيل، تفعلة، إفعال، افتعال، انفعال، استفعال، تفاعل، تفعّل، مفاعلة، إفالة. */
  private static final Pattern DERIVED =
      Pattern.compile(
          "ت..ي.|ت..ية|ت...ة|[إا]..ا.|ا.ت.ا.|ان..ا.|است..ا.|است.ا.ة|[إا].ا.ة|ت.ا..|ت...|م.ا..ة|إ.ا.|ا[دتطز].ا.");

  private static final Known<Kinds> KINDS = Known.byForm(Kinds::of);

  /**
   * How a form may name an event.
   *
   * @param bare the form itself
   * @param afterBi what follows a ب at its beginning
   * @param definite what follows the article
   */
  private record Kinds(boolean bare, boolean afterBi, boolean definite) {
    static Kinds of(String form) {
      String key = Letters.key(form);
      boolean bi = key.startsWith("ب") && key.length() > 2;
      return new Kinds(
          isEvent(form, key),
          bi
              && isEvent(
                  withoutArticle(form.substring(1)), Clitics.withoutArticle(key.substring(1))),
          key.startsWith("ال") && isEvent(withoutArticle(form), key.substring(2)));
    }
  }

  private EventNouns() {}

  /** Whether a word, without article, names an event or a deed. */
  public static boolean isEvent(Word word) {
    return word.isArabic() && !word.isDefinite() && KINDS.of(word).bare();
  }

  /** Whether a key that has no clitic names an event or a deed. */
  public static boolean isEvent(String key) {
    return isEvent(key, key);
  }

  /** Whether ب is written before an event noun, with or without the article. */
  public static boolean isEventAfterBi(Word word) {
    return word.key().startsWith("ب") && KINDS.of(word).afterBi();
  }

  /** Whether a word with the article names an event. */
  public static boolean isDefiniteEvent(Word word) {
    return word.key().startsWith("ال") && KINDS.of(word).definite();
  }

  public static boolean isFeeling(Word word) {
    String key = Clitics.withoutArticle(word);
    return FEELINGS.contains(key) || FEELINGS.contains(Possessives.without(key));
  }

  public static boolean isClaim(Word word) {
    return CLAIMS.contains(word.key()) || CLAIMS.contains(Clitics.withoutArticle(word));
  }

  private static String withoutArticle(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  private static boolean isEvent(String form, String key) {
    if (isBareEvent(form, key)) {
      return true;
    }
    String bare = Possessives.without(key);
    boolean shortFeminine = bare.length() == 3 && bare.endsWith("ت");
    return isBareEvent(Possessives.without(form), bare)
        || (shortFeminine && EVENTS.contains(bare.substring(0, 2) + "ة"))
        || isPluralEvent(key);
  }

  /** {@code تعديلات}, {@code خلافات}: the plural of a deed. */
  private static boolean isPluralEvent(String key) {
    if (key.length() < 6 || !key.endsWith("ات")) {
      return false;
    }
    String one = key.substring(0, key.length() - 2);
    return isBareEvent(one, one) || isBareEvent(one + "ة", one + "ة");
  }

  private static boolean isBareEvent(String form, String key) {
    if (OTHERS.contains(key)) {
      return false;
    }
    return EVENTS.contains(key) || (mayBeDerived(form) && DERIVED.matcher(form).matches());
  }

  private static boolean mayBeDerived(String form) {
    return form.length() > 3 && form.length() < 8 && "تإامأ".indexOf(form.charAt(0)) >= 0;
  }
}
