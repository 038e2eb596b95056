package io.github.isnadarabic.server;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.report.Labels;
import io.github.isnadarabic.report.Language;
import io.github.isnadarabic.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /api/readings}: reads the page in the body. Of a body with several pages (a WARC
 * file) {@code jsonl} gives all, every other format one: the first, or the one whose number {@code
 * page} gives; {@code Isnad-Pages} tells how many there are.
 */
final class Readings implements Endpoint {
  private final PageReading reading;
  private final PageBodies bodies;
  private final int most;
  private final Map<Language, Labels> labels = new EnumMap<>(Language.class);

  Readings(PageReading reading, Limits limits) {
    this.reading = reading;
    this.bodies = new PageBodies(limits);
    this.most = limits.characters();
    Arrays.stream(Language.values()).forEach(language -> labels.put(language, Labels.of(language)));
  }

  Labels labels(Language language) {
    return labels.get(language);
  }

  @Override
  public Answer answer(Question question) throws Refusal, IOException {
    Format format = Format.of(question);
    Language language = language(question);
    PageBodies.Sent sent = bodies.read(question);
    List<Page> pages = format == Format.JSONL ? sent.pages() : List.of(chosen(sent, question));
    check(pages);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Page page : pages) {
      write(new Report(reading.of(page, sent.reference())), format, language, out);
    }
    Answer answer = Answer.of(format.type(), out.toByteArray());
    return named(answer, format).with("Isnad-Pages", Integer.toString(sent.pages().size()));
  }

  /** A view of what a body holds, as a piece of a page in a language. */
  String view(Question question, Language language) throws Refusal, IOException {
    PageBodies.Sent sent = bodies.read(question);
    Page page = chosen(sent, question);
    check(List.of(page));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(new Report(reading.of(page, sent.reference())), Format.VIEW, language, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** An answer is some twenty times as long as what it tells of: it must fit into memory. */
  private void check(List<Page> pages) throws Refusal {
    if (pages.stream().mapToLong(page -> page.source().length()).sum() > most) {
      throw new Refusal(
          Trouble.TOO_LARGE, "the limit is " + most + " characters; isnad read has none");
    }
  }

  private void write(Report report, Format format, Language language, ByteArrayOutputStream out)
      throws IOException {
    if (format == Format.BRAT) {
      BratFiles.write(report, out);
    } else {
      format.writer(labels(language)).write(report, out);
    }
  }

  private static Answer named(Answer answer, Format format) {
    return format == Format.VIEW
        ? answer
        : answer.with(
            "Content-Disposition", "attachment; filename=\"isnad." + format.ending() + "\"");
  }

  private static Page chosen(PageBodies.Sent sent, Question question) throws Refusal {
    int count = sent.pages().size();
    int number = Parameters.number(question, "page", 1);
    if (number < 1 || number > count) {
      throw new Refusal(Trouble.BAD_PARAMETER, "page: 1 to " + count);
    }
    Page page = sent.pages().get(number - 1);
    if (page.source().isBlank()) {
      throw new Refusal(Trouble.NO_PAGE, problems(page));
    }
    return page;
  }

  private static String problems(Page page) {
    List<String> codes = page.problems().stream().map(Problem::code).map(Enum::name).toList();
    return codes.isEmpty() ? "EMPTY" : String.join(" ", codes);
  }

  private static Language language(Question question) throws Refusal {
    Optional<String> wanted = question.parameter("lang");
    return wanted.isEmpty() ? Language.AR : Parameters.language(wanted.get());
  }
}
