package io.github.isnadarabic.report;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import java.util.List;
import java.util.Optional;

/** Readings by all steps, for tests of what is written about them. */
final class ExampleReport {
  static final String ARTICLE =
      """
      هـ.ـجوم على الميناء القديم
      قال الوالي سامي المنصوري \uD83D\uDE00 إن الماء عاد.
      ونقلت وكالة الضفاف عن مصدر أمني طلب عدم ذكر اسمه قوله إن الجسر
      أغلق يوم الاثنين 3 مارس 2024. ونفى الوزير علمه بالأمر، وقالت شركة النقل الشرقية إن الماء عاد.
      """;

  private static final PageReading READING = new PageReading(Steps.standard());

  private ExampleReport() {}

  /** A text whose first line is its headline, published on a day that times count from. */
  static Report of(String text) {
    int line = text.indexOf('\n');
    Page page =
        new Page(
            "page",
            text,
            Optional.of(new SourceSpan(0, line)),
            Optional.empty(),
            List.of(new SourceSpan(line + 1, text.length())),
            Provenance.of(Provenance.Format.TEXT),
            List.of());
    return new Report(READING.of(page, Optional.of("2024-03-20")));
  }
}
