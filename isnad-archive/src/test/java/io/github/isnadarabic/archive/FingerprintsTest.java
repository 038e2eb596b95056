package io.github.isnadarabic.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.compare.ComparedWords;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What fingerprints survive. */
class FingerprintsTest {
  private static final String TEXT =
      "اكتشف فريق من علماء الآثار قرب واحة الفرافرة مقبرة لم تمس منذ العصر البطلمي، وفيها تابوتان من"
          + " الغرانيت وأوان خزفية وتمائم ذهبية. وأوضحت رئيسة البعثة أن النقوش تروي رحلة تاجر بخور"
          + " سافر من صنعاء إلى الإسكندرية، وأن ترميم الجدران سيستغرق موسمين على الأقل قبل أن تفتح"
          + " المقبرة أمام الزوار والباحثين من الجامعات المصرية والأجنبية المهتمة بالتجارة القديمة.";

  private static Set<Long> prints(String text) {
    Set<Long> prints = new HashSet<>();
    Fingerprints.of(ComparedWords.of(text), (print, first, last) -> prints.add(print));
    return prints;
  }

  private static double kept(String changed) {
    Set<Long> both = prints(TEXT);
    int all = both.size();
    both.retainAll(prints(changed));
    return (double) both.size() / all;
  }

  @Test
  void aTextOfSomeLinesHasSome() {
    assertThat(prints(TEXT)).hasSizeBetween(6, 40);
  }

  @Test
  void punctuationAndLookAlikesTakeNoneAway() {
    assertThat(kept(TEXT.replace("،", "").replace(".", "").replace("ر", "ړ"))).isEqualTo(1);
  }

  @Test
  void aCutTextKeepsThoseOfWhatIsLeft() {
    String cut = TEXT.substring(TEXT.indexOf("وأوضحت"));
    assertThat(prints(TEXT)).containsAll(prints(cut));
  }

  @Test
  void someSurviveWhenEverySeventhWordIsChanged() {
    String[] words = TEXT.split(" ", 0);
    for (int i = 3; i < words.length; i += 7) {
      words[i] = "شيء";
    }
    assertThat(kept(String.join(" ", words))).isGreaterThan(0.2);
  }

  @Test
  void frequentWordsAloneHaveNone() {
    assertThat(prints("من هذا إلى ذلك كان على أن في كل ما هو من هذا في ذلك")).isEmpty();
  }

  /** Archives on disks rest on them. */
  @Test
  void theyStayWhatTheyAre() {
    assertThat(prints(TEXT).stream().mapToLong(Long::longValue).sum())
        .isEqualTo(13_900_928_762_761L);
  }
}
