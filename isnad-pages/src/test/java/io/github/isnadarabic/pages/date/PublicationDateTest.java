package io.github.isnadarabic.pages.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-14",
        "2024-05-14T09:30",
        "2024-05-14T09:30:15",
        "2024-05-14T09:30:15.123Z",
        "2024-05-14T09:30:15+03:00",
        "2024-06-02T22:10:45+00:00"
      })
  void isoStaysAsItIs(String given) {
    assertThat(PublicationDate.of(given)).contains(given);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-14 09:30, 2024-05-14T09:30",
    "2024/05/14 09:30:00, 2024-05-14T09:30:00",
    "2024-05-14T09:30:00+0300, 2024-05-14T09:30:00+03:00",
    "2024-05-14T09:30:00+03, 2024-05-14T09:30:00+03:00",
    "2024-05-14 09:30:00 UTC, 2024-05-14T09:30:00Z",
    "'Tue, 14 May 2024 09:30:00 GMT', 2024-05-14T09:30:00Z",
    "14/5/2024, 2024-05-14"
  })
  void whatIsNearlyIsoIsMadeSo(String given, String iso) {
    assertThat(PublicationDate.of(given)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "أمس", "2024-13-40", "0000-00-00", "1970-01-01T00:00:00Z", "1445/10/12"})
  void nonsenseGivesNothing(String given) {
    assertThat(PublicationDate.of(given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "الثلاثاء 14 أيار/مايو 2024, 2024-05-14",
    "نشر في: 14 أيار (مايو) 2024, 2024-05-14",
    "الخميس 9 تشرين الثاني 2023 - عدد القراءات: 733, 2023-11-09",
    "الإثنين 22/يناير/2024 - 03:15 م, 2024-01-22",
    "الأحد 3 ديسمبر 2023م, 2023-12-03",
    "الأربعاء ٩ غشت ٢٠٢٣, 2023-08-09",
    "12 جويلية 2023, 2023-07-12",
    "5 دجمبر 2022, 2022-12-05",
    "18 كانون الثاني 2024, 2024-01-18",
    "'مايو 14, 2024', 2024-05-14",
    "'14 مايو، 2024 الساعة 9', 2024-05-14",
    "5 ماي 2021, 2021-05-05",
    "5/3/2024, 2024-03-05",
    "3/25/2024, 2024-03-25",
    "2024.05.14, 2024-05-14",
    "12 شوال 1445 الموافق 21/4/2024, 2024-04-21"
  })
  void visibleDatesOfEveryCountryAreRead(String line, String iso) {
    assertThat(PublicationDate.seenIn(line)).contains(iso);
  }

  @Test
  void wordsThatBeginLikeAMonthAreNone() {
    assertThat(PublicationDate.seenIn("3 مايونيز 2024")).isEmpty();
  }
}
