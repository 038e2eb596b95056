package io.github.isnadarabic.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  private static final Relations RELATIONS = Relations.standard();

  private static boolean related(String one, String other) {
    return Arrays.stream(RELATIONS.of(one))
        .anyMatch(group -> Arrays.stream(RELATIONS.of(other)).anyMatch(same -> same == group));
  }

  @ParameterizedTest
  @CsvSource({
    "هرب,هروب", "هروب,فرار", "يفر,هاربين", "استقال,استقالة", "اقالة,اعفاء", "اعتقال,ايقاف",
    "قتلي,مصرع", "يرتفع,زيادة", "تراجع,انخفاض", "وافق,اقرار", "فاز,تغلب", "تسريبات,تسريب",
    "برلمان,نواب", "تلميذ,طلاب", "قارب,مركب", "بنك,مصرف", "انقلبت,انقلاب", "يندد,استنكار",
    "زلزال,هزة", "احتجوا,مظاهرة", "وفاة,رحيل", "افتتح,تدشين", "خطفوا,اختطاف", "سرقة,سطو"
  })
  void wordsForTheSameAreRelated(String one, String other) {
    assertThat(related(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "هروب,هرم", "تسريب,تدريب", "استقالة,انتخاب", "خلاف,خلال", "فساد,خلال", "شفي,مستشفي",
    "ارتفاع,انخفاض", "قبول,رفض", "فوز,خسارة", "مدير,بحر", "حريق,طريق", "سعر,شعر"
  })
  void wordsThatOnlyLookAlikeAreNot(String one, String other) {
    assertThat(related(one, other)).isFalse();
  }
}
