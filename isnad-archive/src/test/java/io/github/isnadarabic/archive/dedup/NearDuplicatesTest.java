package io.github.isnadarabic.archive.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static final String BRIDGE =
      "أعلنت بلدية وادي النخيل فتح الجسر الجديد أمام السيارات بعد أشغال دامت سنتين. وقال المهندس"
          + " سامر القاضي إن الجسر يصمد أمام السيول، وإن كلفته بلغت ثلاثة ملايين دينار.";

  private static int[] clusters(String... texts) throws IOException {
    try (NearDuplicates articles = new NearDuplicates()) {
      for (String text : texts) {
        articles.add(text);
      }
      return articles.clusters(done -> {});
    }
  }

  @Test
  void aDisguisedCopyWithoutPunctuationIsTheSame() throws IOException {
    String copy = BRIDGE.replace(".", "").replace("،", "").replace("السيول", "السيۏل");
    assertThat(clusters("خبر آخر عن الطقس في الجبال", BRIDGE, copy)).containsExactly(0, 1, 1);
  }

  @Test
  void sentencesInAnotherOrderAreTheSame() throws IOException {
    String[] halves = BRIDGE.split("(?<=\\.) ", 2);
    assertThat(clusters(BRIDGE, halves[1] + " " + halves[0])).containsExactly(0, 0);
  }

  @Test
  void aReworkedCopyIsFoundAmongOthers() throws IOException {
    List<String> texts = reports(300, 5);
    String reworked = texts.get(40).replaceAll("(\\S+ \\S+ \\S+ \\S+ \\S+) \\S+", "$1 لاحقا");
    texts.add(reworked);
    int[] clusters = clusters(texts.toArray(String[]::new));
    assertThat(clusters[300]).isEqualTo(40);
    assertThat(IntStream.range(0, 300).filter(i -> clusters[i] != i)).isEmpty();
  }

  /** Texts of words that are drawn as in a language: few frequent, many rare. */
  private static List<String> reports(int count, int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> random.doubles(120).mapToObj(NearDuplicatesTest::word))
        .map(words -> words.collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String word(double drawn) {
    return Integer.toString((int) Math.pow(60_000, drawn), 32)
        .chars()
        .mapToObj(c -> String.valueOf((char) ('ب' + (c % 0x19))))
        .collect(Collectors.joining("", "م", ""));
  }

  @Test
  void boilerplateMakesNoCluster() throws IOException {
    String frame = " تابعوا آخر الأخبار على موقعنا وحملوا التطبيق من المتجر";
    List<String> texts = new ArrayList<>();
    reports(200, 9).forEach(text -> texts.add(text + frame));
    assertThat(clusters(texts.toArray(String[]::new)))
        .containsExactly(IntStream.range(0, 200).toArray());
  }

  @Test
  void shortTextsThatAreMostlyBoilerplateStayApart() throws IOException {
    String frame =
        " تابعوا آخر الأخبار على موقعنا وحملوا التطبيق من المتجر ولا تنسوا تفعيل الجرس ليصلكم كل"
            + " جديد في حينه جميع الحقوق محفوظة لموقع المرفأ";
    String[] texts =
        reports(30, 4).stream()
            .map(text -> String.join(" ", List.of(text.split(" ", 9)).subList(0, 8)) + frame)
            .toArray(String[]::new);
    assertThat(clusters(texts)).containsExactly(IntStream.range(0, 30).toArray());
  }

  @Test
  void thirtyCopiesWithEveryTwelfthWordExchangedAreOneCluster() throws IOException {
    String original = reports(1, 8).get(0);
    Random random = new Random(7);
    String[] copies =
        IntStream.range(0, 30).mapToObj(i -> exchanged(original, random)).toArray(String[]::new);
    assertThat(clusters(copies)).containsOnly(0);
  }

  private static String exchanged(String text, Random random) {
    return Arrays.stream(text.split(" ", -1))
        .map(word -> random.nextInt(12) == 0 ? word(random.nextDouble()) : word)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aThousandCopiesAreOneCluster() throws IOException {
    String[] copies = Collections.nCopies(1_000, BRIDGE).toArray(String[]::new);
    assertThat(clusters(copies)).containsOnly(0);
  }

  @Test
  void emptyTextsStayApart() throws IOException {
    assertThat(clusters("", "...", "", BRIDGE)).containsExactly(0, 1, 2, 3);
    assertThat(clusters()).isEmpty();
  }

  @Test
  void aMillionEqualWordsAreOneWord() throws IOException {
    String long1 = "كلمة ".repeat(1_000_000);
    assertThat(clusters(long1, BRIDGE, long1)).containsExactly(0, 1, 0);
  }

  @Test
  void theSameTextsGiveTheSameClusters() throws IOException {
    String[] texts = reports(100, 3).toArray(String[]::new);
    assertThat(clusters(texts)).isEqualTo(clusters(texts));
  }
}
