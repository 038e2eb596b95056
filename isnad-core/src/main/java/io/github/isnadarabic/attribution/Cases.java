package io.github.isnadarabic.attribution;

import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Shape;
import io.github.isnadarabic.words.Word;
import io.github.isnadarabic.words.Words;
import java.util.Set;

/**
 * The case of a noun, where its letters show it: {@code موسما}, {@code سائقي المركبات}. What is
 * accusative is no subject.
 */
final class Cases {
  /** Names, plural verbs and pronouns end in these. */
  private static final Set<String> OTHER_ALEFS = Set.of("يا", "وا", "ها", "نا", "هما", "كما");

  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن", "نا");

  private Cases() {}

  /** Whether the word at a place is accusative by its ending: no subject, nor part of one. */
  static boolean isAccusative(Words words, int at) {
    return hasTanwin(words, at) || isConstructPlural(words, at) || hasSeatlessHamza(words.get(at));
  }

  /** {@code زملاءها}, {@code أصدقاءه}: in the nominative the hamza would sit on a waw. */
  private static boolean hasSeatlessHamza(Word word) {
    String form = word.form();
    return form.length() > 5
        && word.isArabic()
        && PRONOUNS.stream().anyMatch(pronoun -> form.endsWith("اء" + pronoun));
  }

  /**
   * {@code موسما}: an alef after an indefinite noun; counted things and foreign names end so too.
   */
  private static boolean hasTanwin(Words words, int at) {
    Word word = words.get(at);
    String form = word.form();
    return form.endsWith("ا")
        && OTHER_ALEFS.stream().noneMatch(form::endsWith)
        && form.length() > 3
        && word.isArabic()
        && !word.isDefinite()
        && !isNameOrPlace(words, at)
        && !Particles.isClauseMark(words.key(at + 1))
        && !SourceCounter.isCounted(words, at)
        && !SourceNouns.isSpeaker(word)
        && !SourceNouns.PARTICLE.has(word)
        && !Particles.FORMULA.contains(word.key());
  }

  private static boolean isNameOrPlace(Words words, int at) {
    String key = words.key(at);
    String before = words.key(at - 1);
    return Names.isName(key)
        || Names.isPlace(key)
        || Particles.NAMED.contains(Clitics.withoutConjunction(before))
        || Names.isName(before)
        || SourceNouns.HONORIFIC.has(before)
        || Names.isPlace(words.key(at - 1) + " " + key);
  }

  /** {@code سائقي المركبات}: in the nominative it would be {@code سائقو}. */
  private static boolean isConstructPlural(Words words, int at) {
    String key = words.key(at);
    Word next = words.get(at + 1);
    boolean noun = next.shape() == Shape.ARABIC && next.isDefinite();
    return noun && !isInstitution(words.get(at - 1)) && !Names.isName(key) && isPersons(key);
  }

  /** {@code سائقي}, {@code صحفيي}: a plural of persons before a noun. */
  static boolean isPersons(String key) {
    return key.length() > 4
        && key.endsWith("ي")
        && !SourceNouns.OFFICE.has(key)
        && !SourceNouns.ANONYMOUS.has(key)
        && isPerson(key.substring(0, key.length() - 1));
  }

  /** {@code نقابة سائقي الحافلات}: in the genitive, and part of the name. */
  private static boolean isInstitution(Word before) {
    return !before.isDefinite() && SourceNouns.ORGANISATION.holds(before);
  }

  private static boolean isPerson(String one) {
    return SourceNouns.ANONYMOUS.has(one)
        || SourceNouns.OFFICE.has(one)
        || SourceNouns.COLLECTIVE.has(one + "ون");
  }
}
