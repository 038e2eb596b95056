package io.github.isnadarabic.report;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The drafts as schema.org's vocabulary (release 29.4, schema.org/ClaimReview and the pages of its
 * properties) has them: which properties a class has, its own and those of the classes above it,
 * and which classes their values are of.
 */
class ClaimReviewTest {
  private static final String TEXT = "Text";

  /** For each class the properties used here, with the classes that a value may be of. */
  private static final Map<String, Map<String, Set<String>>> CLASSES =
      Map.of(
          "ClaimReview",
          Map.ofEntries(
              entry("claimReviewed", Set.of(TEXT)), // ClaimReview
              entry("itemReviewed", Set.of("Claim", "NewsArticle", "Person")), // Review: Thing
              entry("reviewRating", Set.of("Rating")), // Review
              entry("inLanguage", Set.of(TEXT, "Language"))), // CreativeWork
          "Claim",
          Map.of(
              "appearance", Set.of("NewsArticle"), // Claim: CreativeWork
              "author", Set.of("Person", "Organization")), // CreativeWork
          "NewsArticle",
          Map.of(
              "headline", Set.of(TEXT), // CreativeWork
              "datePublished", Set.of(TEXT), // CreativeWork: Date, DateTime
              "url", Set.of(TEXT)), // Thing: URL
          "Person",
          Map.of("name", Set.of(TEXT)), // Thing
          "Organization",
          Map.of("name", Set.of(TEXT)), // Thing
          "Rating",
          Map.of(
              "ratingValue", Set.of(TEXT, "Number"), // Rating
              "alternateName", Set.of(TEXT))); // Thing

  private static List<JsonObject> drafts(String text) throws Exception {
    String json = WrittenReport.of(new ClaimReviewReport(), ExampleReport.of(text));
    JsonObject all =
        JsonDocument.of(new StringReader(json)).getJsonContent().orElseThrow().asJsonObject();
    assertThat(all.getString("@context")).isEqualTo("https://schema.org");
    return all.getJsonArray("@graph").getValuesAs(JsonObject.class);
  }

  @Test
  void everyClassHasThePropertiesAndTheseTheValuesOfTheVocabulary() throws Exception {
    List<JsonObject> drafts = drafts(ExampleReport.ARTICLE);
    assertThat(drafts).hasSizeGreaterThan(1).allMatch(d -> type(d).equals("ClaimReview"));
    drafts.forEach(ClaimReviewTest::check);
  }

  private static String type(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.OBJECT
        ? value.asJsonObject().getString("@type")
        : TEXT;
  }

  private static void check(JsonObject object) {
    Map<String, Set<String>> properties = CLASSES.get(type(object));
    object.forEach(
        (name, value) -> {
          if (!name.equals("@type") && value != JsonValue.NULL) {
            assertThat(properties).as(type(object)).containsKey(name);
            assertThat(properties.get(name)).as(name).contains(type(value));
            if (!type(value).equals(TEXT)) {
              check(value.asJsonObject());
            }
          }
        });
  }

  @Test
  void aDraftHasWhatAReviewOfAClaimNeedsAndRatesNothing() throws Exception {
    for (JsonObject draft : drafts(ExampleReport.ARTICLE)) {
      assertThat(draft.getString("claimReviewed")).isNotBlank();
      assertThat(
              draft.getJsonObject("itemReviewed").getJsonObject("appearance").getString("headline"))
          .isEqualTo("هجوم على الميناء القديم");
      JsonObject rating = draft.getJsonObject("reviewRating");
      assertThat(rating.isNull("ratingValue")).isTrue();
      assertThat(rating.getString("alternateName")).isEmpty();
      assertThat(draft.containsKey("author")).isFalse();
    }
  }
}
