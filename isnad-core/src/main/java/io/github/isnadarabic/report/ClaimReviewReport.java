package io.github.isnadarabic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isnadarabic.model.Attribution;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes a draft of a schema.org {@code ClaimReview} for each claim of a page, as JSON-LD. Isnad
 * rates nothing: the rating, its author and the review's own address are left for the person to
 * fill.
 */
public final class ClaimReviewReport implements ReportWriter {
  /** How much of a claim is given; all of it stands in the page. */
  private static final int LONGEST = 2000;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Voices voices = new Voices(report);
    try (JsonGenerator json = JsonOutput.to(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      for (int i = 0; i < voices.claims().size(); i++) {
        if (!voices.claim(i).content().isEmpty()) {
          draft(report, voices, i, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void draft(Report report, Voices voices, int claim, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "ClaimReview");
    json.writeStringField("inLanguage", "ar");
    json.writeStringField("claimReviewed", voices.content(claim, LONGEST));
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField("@type", "Claim");
    author(voices, claim, json);
    appearance(report, json);
    json.writeEndObject();
    rating(json);
    json.writeEndObject();
  }

  private static void author(Voices voices, int claim, JsonGenerator json) throws IOException {
    String name = voices.of(claim).name();
    Optional<String> type = type(voices.claim(claim));
    if (!name.isEmpty() && type.isPresent()) {
      json.writeObjectFieldStart("author");
      json.writeStringField("@type", type.get());
      json.writeStringField("name", name);
      json.writeEndObject();
    }
  }

  private static Optional<String> type(Attribution claim) {
    return switch (claim.sourceKind()) {
      case NAMED_PERSON -> Optional.of("Person");
      case NAMED_ORGANISATION -> Optional.of("Organization");
      case ANONYMOUS, COLLECTIVE, DOCUMENT, UNKNOWN -> Optional.empty();
    };
  }

  private static void appearance(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("appearance");
    json.writeStringField("@type", "NewsArticle");
    if (report.headline().isPresent()) {
      json.writeStringField("headline", report.headline().get().of(report.text()).strip());
    }
    Optional<String> published = report.page().provenance().published();
    if (published.isPresent()) {
      json.writeStringField("datePublished", published.get());
    }
    Optional<String> address = report.page().provenance().address();
    if (address.isPresent()) {
      json.writeStringField("url", address.get());
    }
    json.writeEndObject();
  }

  private static void rating(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    json.writeNullField("ratingValue");
    json.writeStringField("alternateName", "");
    json.writeEndObject();
  }
}
