package io.github.isnadarabic.pages;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance;
import io.github.isnadarabic.model.Provenance.Format;
import io.github.isnadarabic.model.SourceSpan;
import io.github.isnadarabic.pages.charset.ArabicLetters;
import io.github.isnadarabic.pages.charset.DecodedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with any page, and pages that are nothing but a problem. */
final class Problems {
  private Problems() {}

  /** A page of which nothing could be read. */
  static Page page(String id, Format format, Code code, String message) {
    return page(id, Provenance.of(format), Problem.of(code, message));
  }

  static Page page(String id, Provenance provenance, Problem problem) {
    return new Page(
        id, "", Optional.empty(), Optional.empty(), List.of(), provenance, List.of(problem));
  }

  /** A compressed input that breaks off. */
  static Problem brokenGzip(IOException e) {
    return Problem.of(Code.BROKEN_RECORD, "the gzip file is cut or broken: " + e.getMessage());
  }

  /** What the decoding met. */
  static List<Problem> ofDecoding(DecodedText decoded, String source) {
    List<Problem> problems = new ArrayList<>();
    decoded
        .wrongDeclaration()
        .map(declared -> wrongCharset(declared, decoded))
        .ifPresent(problems::add);
    if (decoded.broken()) {
      problems.add(brokenEncoding(source, decoded));
    }
    return problems;
  }

  private static Problem wrongCharset(String declared, DecodedText decoded) {
    return Problem.of(
        Code.WRONG_CHARSET,
        "the page declares %s but is %s".formatted(declared, decoded.charset().name()));
  }

  private static Problem brokenEncoding(String source, DecodedText decoded) {
    String message = "some bytes are no characters of " + decoded.charset().name();
    return DecodedText.firstBroken(source)
        .map(at -> Problem.at(new SourceSpan(at, at + 1), Code.BROKEN_ENCODING, message))
        .orElseGet(() -> Problem.of(Code.BROKEN_ENCODING, message));
  }

  /** What is missing in a page that was read. */
  static List<Problem> ofContent(
      String source, Optional<SourceSpan> headline, List<SourceSpan> blocks) {
    List<Problem> problems = new ArrayList<>();
    if (headline.isEmpty()) {
      problems.add(Problem.of(Code.NO_HEADLINE, "no headline was found"));
    }
    if (blocks.isEmpty()) {
      problems.add(Problem.of(Code.NO_BODY, "no article was found"));
    }
    if (!source.isEmpty() && !ArabicLetters.areIn(source)) {
      problems.add(Problem.of(Code.NOT_ARABIC, "the page has hardly any Arabic letters"));
    }
    return problems;
  }
}
