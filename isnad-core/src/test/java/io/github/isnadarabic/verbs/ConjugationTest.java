package io.github.isnadarabic.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forms of each class of root. */
class ConjugationTest {

  private static Set<String> forms(String root, String form, char vowel) {
    Set<String> forms = new HashSet<>();
    Conjugation.of(root, form, vowel, (key, inflection) -> forms.add(key));
    return forms;
  }

  @Test
  void soundRoot() {
    assertThat(forms("نكر", "IV", 'a')).contains("انكر", "ينكر", "انكروا", "منكرا", "انكار");
  }

  @Test
  void hollowRoot() {
    assertThat(forms("قول", "I", 'u'))
        .contains("قال", "قلن", "يقول", "يقل", "قيل", "يقال", "قائلا");
    assertThat(forms("شور", "IV", 'a')).contains("اشار", "تشير", "مشيرة", "اشارة", "يشار");
  }

  @Test
  void defectiveRoot() {
    assertThat(forms("نفي", "I", 'i')).contains("نفي", "نفت", "نفوا", "ينفي", "ينفون", "نافيا");
    assertThat(forms("دعو", "I", 'u')).contains("دعا", "دعت", "دعوا", "يدعو", "داعية");
  }

  @Test
  void assimilatedRoot() {
    assertThat(forms("وصف", "I", 'i')).contains("وصف", "يصف", "يوصف", "واصفا");
    assertThat(forms("وهم", "VIII", 'a')).contains("اتهم", "يتهم", "متهما", "اتهام");
  }

  @Test
  void doubledRoot() {
    assertThat(forms("ردد", "I", 'u')).contains("رد", "ردت", "يرد", "رددت");
    assertThat(forms("صرر", "IV", 'a')).contains("اصر", "يصر", "مصرا", "اصرار");
  }

  @Test
  void hamzatedRoot() {
    assertThat(forms("ءكد", "II", 'a')).contains("اكد", "يؤكد", "مؤكدا", "تاكيد");
    assertThat(forms("سءل", "VI", 'a')).contains("تساءل", "يتساءل", "متسائلا");
    assertThat(forms("رءي", "I", 'a')).contains("راي", "رات", "يري", "يرون");
  }
}
