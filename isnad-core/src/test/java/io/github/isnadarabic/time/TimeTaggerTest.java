package io.github.isnadarabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.RandomText;
import io.github.isnadarabic.model.Timex;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = TimeTagger.standard();
  private static final Optional<LocalDateTime> REFERENCE =
      Optional.of(TimeTagger.reference("2024-03-18T12:00:00Z"));
  private static final String[] WORDS = {
    "يوم",
    "الأحد",
    "من",
    "إلى",
    "بين",
    "و",
    "3",
    "٢٠٢٤",
    "مارس",
    "رمضان",
    "1445",
    "هـ",
    "الساعة",
    "العاشرة",
    "والنصف",
    "مساء",
    "بعد",
    "قبل",
    "ثلاثة",
    "أيام",
    "نهاية",
    "الشهر",
    "الماضي",
    "كل",
    "القرن",
    "التاسع",
    "عشر",
    "/",
    ":",
    "-",
    "(",
    ")",
    "،",
    ".",
    "\n",
    "99",
    "عام",
    "ألف",
    "آلاف",
    "مليون",
    "نصف",
    "ليل",
    "الاثنين",
    "غدا",
    "اليوم",
    "التالي",
    "الربع",
    "الأخير",
    "مرة",
    "أسبوع",
    "الموافق",
    "شوال",
    "30",
    "31",
    "000",
    "123456789012345678901",
    "إلا",
    "ربعا",
    "منذ",
    "سنوات"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"في 31 نوفمبر 2020", "الساعة 45:70", "يوم 30 فبراير", "32/1/2020 في 29/2/2021"})
  void impossibleTimesHaveNoValueAndAProblem(String text) {
    TimeReading reading = TAGGER.read(text, REFERENCE);
    assertThat(reading.times()).isNotEmpty().allMatch(time -> time.value().isEmpty());
    assertThat(reading.problems()).hasSameSizeAs(reading.times());
  }

  @Test
  void otherOrderIsReadWhereTheUsualOneIsImpossible() {
    assertThat(values("نشر في 5/13/2020")).containsExactly("2020-05-13");
    assertThat(values("نشر في 13/5/2020")).containsExactly("2020-05-13");
  }

  @Test
  void bareWeekdayOfTheReferenceDependsOnTheTense() {
    assertThat(values("يجتمع الوزراء الاثنين")).containsExactly("2024-03-18");
    assertThat(values("اجتمع الوزراء الاثنين")).containsExactly("2024-03-11");
  }

  @Test
  void whatIsNotSaidStaysOpenWithoutReference() {
    TimeReading reading = TAGGER.read("في 5 مايو ويوم الخميس", Optional.empty());
    assertThat(reading.times())
        .extracting(time -> time.value().orElseThrow())
        .containsExactly("XXXX-05-05", "XXXX-WXX-4");
  }

  @Test
  void refusesWhatIsNoReference() {
    assertThatThrownBy(() -> TimeTagger.reference("أمس")).isInstanceOf(DateTimeException.class);
  }

  @Test
  void neverThrowsAndItsSpansLieInTheText() {
    Random random = new Random(7);
    RandomText noise = new RandomText(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        boolean word = random.nextInt(12) > 0;
        text.append(word ? WORDS[random.nextInt(WORDS.length)] : noise.next(3));
        text.append(random.nextInt(4) > 0 ? " " : "");
      }
      int end = 0;
      for (Timex time : TAGGER.read(text, n % 3 == 0 ? Optional.empty() : REFERENCE).times()) {
        assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(time.span().of(text)).isEqualTo(time.span().of(text).strip()).isNotEmpty();
        end = time.span().end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "الأحد ", "1/", "من 3 إلى ", "بعد يوم من ", "مئة و", "نهاية ", "«الأحد "})
  void longTextsTakeLinearTime(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertTimeout(Duration.ofMinutes(2), () -> TAGGER.read(text, REFERENCE));
  }

  @Test
  void spansOfRestoredTextConvertToTheSource() {
    String source = "وصل يوم الخ..ميس الماضي إلى بيروت";
    int at = source.indexOf("..");
    Alignment restored =
        Alignment.of(List.of(new Edit(at, "..", "", EditKind.INSERTED, "test/inserted")));
    Document document =
        TAGGER.apply(
            Document.of(Page.ofText("a", source)).withText(AlignedText.of(source, restored)));
    Timex time = document.get(Layer.TIMES).get(0);
    assertThat(document.text().sourceOf(time.span())).isEqualTo("يوم الخ..ميس الماضي");
  }

  private static List<String> values(String text) {
    return TAGGER.read(text, REFERENCE).times().stream()
        .map(time -> time.value().orElse("-"))
        .toList();
  }
}
