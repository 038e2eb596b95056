package io.github.isnadarabic.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordFormsTest {
  private static final WordForms FORMS = WordForms.standard();

  @TestFactory
  Stream<DynamicTest> cliticsComeOffAndLettersOfTheRootStay() throws IOException {
    return lines().stream().map(line -> line.split("\t", -1)).map(WordFormsTest::example);
  }

  private static DynamicTest example(String[] line) {
    return dynamicTest(
        line[0],
        () ->
            assertThat(Arrays.stream(line[1].split(" ", 0)).map(FORMS::bare))
                .as(line[1])
                .containsOnly(line[0]));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordFormsTest.class.getResourceAsStream("bare-words.txt"),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @Test
  void looseSpellingIsFolded() {
    assertThat(FORMS.normal("أَحْمَـد")).isEqualTo("احمد");
    assertThat(FORMS.normal("مستشفى")).isEqualTo(FORMS.normal("مستشفي"));
    assertThat(FORMS.normal("مدرسة")).isEqualTo(FORMS.normal("مدرسه"));
  }

  @Test
  void otherScriptsStay() {
    assertThat(FORMS.all("wal-Harb")).containsExactly("wal-Harb");
    assertThat(FORMS.all("2024")).containsExactly("2024");
    assertThat(FORMS.all("")).containsExactly("");
  }

  @Test
  void theWordItselfComesFirst() {
    assertThat(FORMS.all("وزارتهم")).containsExactly("وزارتهم", "وزاره");
    assertThat(FORMS.all("بالأزمة")).containsExactly("بالأزمة", "بالازمه", "ازمه");
  }

  @Test
  void randomLettersDoNotThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String word =
          random
              .ints(random.nextInt(12), 0x610, 0x680)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(FORMS.all(word)).startsWith(word);
    }
  }
}
