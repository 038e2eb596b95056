package io.github.isnadarabic.server;

import io.github.isnadarabic.report.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The values that parameters may have. */
final class Parameters {
  private Parameters() {}

  static int number(Question question, String name, int otherwise) throws Refusal {
    Optional<String> value = question.parameter(name);
    if (value.isPresent() && !value.get().matches("\\d{1,6}")) {
      throw new Refusal(Trouble.BAD_PARAMETER, name + ": a number");
    }
    return value.map(Integer::parseInt).orElse(otherwise);
  }

  static Language language(String code) throws Refusal {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refusal(Trouble.BAD_PARAMETER, "lang: ar, en"));
  }

  /** A day, ISO 8601. */
  static String day(String value) throws Refusal {
    try {
      return LocalDate.parse(value.strip()).toString();
    } catch (DateTimeException e) {
      throw new Refusal(Trouble.BAD_PARAMETER, "reference: a day such as 2024-12-13");
    }
  }
}
