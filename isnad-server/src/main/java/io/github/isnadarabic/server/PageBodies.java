package io.github.isnadarabic.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.pages.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes pages out of bodies: text, HTML, WARC as they are; JSON {@code {"id","text","reference"}}
 * ({@code html} for {@code text} where it is HTML); a form with {@code page} or {@code text}, and
 * {@code reference}.
 */
final class PageBodies {
  /** Types whose bytes are told apart by what they hold. */
  private static final Set<String> BY_CONTENT =
      Set.of(
          "",
          "text/plain",
          "application/octet-stream",
          "application/warc",
          "application/gzip",
          "application/x-gzip");

  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  /**
   * What was sent.
   *
   * @param pages at least one
   * @param reference the day of publication of pages that give none
   */
  record Sent(List<Page> pages, Optional<String> reference) {}

  private final PageReader reader;
  private final int most;
  private final Duration time;

  PageBodies(Limits limits) {
    // A text may fill the body; unzipped it may be as much again.
    this.reader = PageReader.standard().withLimit(2 * limits.body());
    this.most = limits.pages();
    this.time = limits.toAnswer();
  }

  Sent read(Question question) throws Refusal, IOException {
    Optional<String> reference = day(question.parameter("reference"));
    String type = question.mediaType();
    if (type.equals("application/json")) {
      return json(JsonBody.object(question.body()), reference);
    } else if (type.equals("multipart/form-data")) {
      return form(FormBody.of(question), reference);
    } else if (HTML.contains(type)) {
      return sent("page", question.body(), Optional.of(Provenance.Format.HTML), reference);
    } else if (BY_CONTENT.contains(type)) {
      return sent("page", question.body(), Optional.empty(), reference);
    }
    throw new Refusal(
        Trouble.WRONG_TYPE,
        "text/plain, text/html, application/warc, application/json, multipart/form-data are read");
  }

  private static Optional<String> day(Optional<String> given) throws Refusal {
    return given.isPresent() ? Optional.of(Parameters.day(given.get())) : given;
  }

  private Sent json(JsonNode object, Optional<String> given) throws Refusal, IOException {
    boolean isHtml = object.has("html");
    String text = JsonBody.string(object, isHtml ? "html" : "text").orElse("");
    String id = JsonBody.string(object, "id").orElse("page");
    Optional<String> reference = day(JsonBody.string(object, "reference"));
    if (!isHtml) {
      return new Sent(List.of(page(id, text)), reference.or(() -> given));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return sent(id, bytes, Optional.of(Provenance.Format.HTML), reference.or(() -> given));
  }

  /** A page whose first line is its headline, as it is of plain text everywhere. */
  private Page page(String id, String text) throws Refusal, IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return sent(id, bytes, Optional.of(Provenance.Format.TEXT), Optional.empty()).pages().get(0);
  }

  private Sent form(FormBody form, Optional<String> given) throws Refusal, IOException {
    Optional<String> reference = day(form.text("reference").filter(day -> !day.isBlank()));
    Optional<FormBody.Part> file = form.part("page").filter(part -> part.bytes().length > 0);
    Optional<FormBody.Part> part = file.or(() -> form.part("text"));
    if (part.isEmpty()) {
      throw new Refusal(Trouble.NO_PAGE, "the form has neither page nor text");
    }
    String id = part.get().fileName().orElse("page");
    return sent(id, part.get().bytes(), Optional.empty(), reference.or(() -> given));
  }

  private Sent sent(
      String id, byte[] bytes, Optional<Provenance.Format> from, Optional<String> reference)
      throws Refusal, IOException {
    List<Page> pages = new ArrayList<>();
    try (InputStream in = new TimedStream(new ByteArrayInputStream(bytes), time)) {
      reader.read(id, in, from, page -> add(page, pages));
    }
    if (pages.isEmpty()) {
      throw new Refusal(Trouble.NO_PAGE, "EMPTY");
    } else if (pages.size() > most) {
      throw new Refusal(Trouble.TOO_LARGE, "the limit is " + most + " pages");
    }
    return new Sent(List.copyOf(pages), reference);
  }

  /** Keeps one page more than allowed, to know that there were more. */
  private void add(Page page, List<Page> pages) {
    if (pages.size() <= most) {
      pages.add(page);
    }
  }
}
