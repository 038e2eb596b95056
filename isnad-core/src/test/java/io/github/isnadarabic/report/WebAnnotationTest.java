package io.github.isnadarabic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The export as the Web Annotation Data Model (W3C Recommendation, 23 February 2017) wants it. The
 * terms of {@code anno-terms.jsonld} say what those that are used here mean in the context at
 * http://www.w3.org/ns/anno.jsonld; no network is asked.
 */
class WebAnnotationTest {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final DocumentLoader TERMS =
      (address, options) -> {
        assertThat(address).hasToString(CONTEXT);
        return JsonDocument.of(WebAnnotationTest.class.getResourceAsStream("anno-terms.jsonld"));
      };

  private static JsonObject written(String text) throws Exception {
    return json(WrittenReport.of(new JsonLdReport(), ExampleReport.of(text)));
  }

  private static JsonObject json(String json) throws Exception {
    return document(json).getJsonContent().orElseThrow().asJsonObject();
  }

  private static Document document(String json) throws Exception {
    return JsonDocument.of(new StringReader(json));
  }

  private static JsonArray expanded(JsonObject page) throws Exception {
    return JsonLd.expand(document(page.toString())).loader(TERMS).get();
  }

  private static List<JsonObject> annotations(JsonObject page) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static String type(JsonObject object) {
    return object.getString("type");
  }

  @Test
  void expandedAndCompactedAgainNothingIsLost() throws Exception {
    JsonObject page = written(ExampleReport.ARTICLE);
    JsonObject compacted =
        JsonLd.compact(document(expanded(page).toString()), URI.create(CONTEXT))
            .loader(TERMS)
            .get();
    for (String field : page.keySet()) {
      if (!field.equals("@context")) {
        assertThat(compacted.get(field)).isEqualTo(page.get(field));
      }
    }
    assertThat(compacted.keySet()).isEqualTo(page.keySet());
  }

  @Test
  void everyTermMeansWhatTheVocabularySays() throws Exception {
    JsonObject page = expanded(written(ExampleReport.ARTICLE)).getJsonObject(0);
    Set<String> names = new HashSet<>();
    collect(page, names);
    assertThat(names)
        .contains(OA + "hasBody", OA + "hasTarget", OA + "hasSelector", OA + "exact", OA + "start")
        .allMatch(name -> name.startsWith("@") || URI.create(name).isAbsolute());
  }

  private static void collect(JsonValue value, Set<String> names) {
    if (value.getValueType() == JsonValue.ValueType.OBJECT) {
      for (Map.Entry<String, JsonValue> field : value.asJsonObject().entrySet()) {
        names.add(field.getKey());
        collect(field.getValue(), names);
      }
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(one -> collect(one, names));
    }
  }

  @Test
  void aPageOfAnnotationsHasItsContextNameTypeAndItems() throws Exception {
    JsonObject page = written(ExampleReport.ARTICLE);
    assertThat(page.getString("@context")).isEqualTo(CONTEXT);
    assertThat(URI.create(page.getString("id")).isAbsolute()).isTrue();
    assertThat(type(page)).isEqualTo("AnnotationPage");
    assertThat(annotations(page)).isNotEmpty();
  }

  @Test
  void everyAnnotationHasAnIdOfItsOwnBodiesAndATarget() throws Exception {
    Set<String> ids = new HashSet<>();
    for (JsonObject annotation : annotations(written(ExampleReport.ARTICLE))) {
      assertThat(type(annotation)).isEqualTo("Annotation");
      assertThat(URI.create(annotation.getString("id")).isAbsolute()).isTrue();
      assertThat(ids.add(annotation.getString("id"))).isTrue();
      for (JsonObject body : annotation.getJsonArray("body").getValuesAs(JsonObject.class)) {
        assertThat(type(body)).isEqualTo("TextualBody");
        assertThat(body.getString("value")).isNotEmpty();
      }
      target(annotation.getJsonObject("target"));
    }
  }

  private static void target(JsonObject target) {
    assertThat(URI.create(target.getString("source")).isAbsolute()).isTrue();
    List<JsonObject> selectors = target.getJsonArray("selector").getValuesAs(JsonObject.class);
    assertThat(selectors)
        .extracting(WebAnnotationTest::type)
        .containsExactly("TextPositionSelector", "TextQuoteSelector");
    JsonObject position = selectors.get(0);
    assertThat(position.getInt("start")).isNotNegative().isLessThan(position.getInt("end"));
    JsonObject quote = selectors.get(1);
    assertThat(quote.keySet()).containsExactlyInAnyOrder("type", "exact", "prefix", "suffix");
    assertThat(quote.values()).allMatch(JsonString.class::isInstance);
  }

  @Test
  void annotationsOfTwoPagesHaveNoNameInCommon() throws Exception {
    JsonObject one = written(ExampleReport.ARTICLE);
    JsonObject other = written(ExampleReport.ARTICLE + "وقال الوالي إن العمل مستمر.\n");
    assertThat(written(ExampleReport.ARTICLE)).isEqualTo(one);
    Set<String> ids = new HashSet<>();
    annotations(one).forEach(annotation -> ids.add(annotation.getString("id")));
    assertThat(annotations(other)).noneMatch(a -> ids.contains(a.getString("id")));
  }
}
