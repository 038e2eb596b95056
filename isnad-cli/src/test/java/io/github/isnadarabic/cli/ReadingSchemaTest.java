package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.isnadarabic.model.AlignedText;
import io.github.isnadarabic.model.Alignment;
import io.github.isnadarabic.model.Disguise;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.model.EditKind;
import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.report.JsonReport;
import io.github.isnadarabic.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds what {@code read} writes to the published schema. */
class ReadingSchemaTest {
  private static final int ROUNDS = 1000;
  private static final String[] PIECES = {
    "الحرب", "قـ.ـتل", "😀", "\uD83D", "\uDC00", " ", "\n", "\"", "\\", "\u0000", "\u202E", "ړ",
    "<b>"
  };

  private final JsonSchema schema = schema();

  private static JsonSchema schema() {
    try (InputStream in = Report.class.getResourceAsStream("reading.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertValid(JsonNode written) {
    assertThat(schema.validate(written)).as(written.toString()).isEmpty();
  }

  @Test
  void samplesAreWrittenAsTheSchemaHasThem() throws IOException {
    List<String> args = new ArrayList<>(List.of("read", "--format", "jsonl"));
    args.addAll(Samples.files());
    List<String> lines = CommandRun.of("", args.toArray(String[]::new)).lines();
    assertThat(lines).hasSizeGreaterThan(12);
    for (String line : lines) {
      assertValid(JsonLine.MAPPER.readTree(line));
    }
  }

  @Test
  void timesAndTheirLineAreInTheSchemaToo() throws IOException {
    String page =
        "عنوان\nسافر في 3 مـارس 2024. وبعد يومين من تلك الرحلة في 9 مارس 2024 استقال."
            + " عقدت الجلسة نحو ساعتين الجمعة 14 مارس 2024، وكل خميس. وصل في 31 نوفمبر 2024.";
    JsonNode written =
        JsonLine.MAPPER.readTree(CommandRun.of(page, "read", "--format", "json").out());
    assertValid(written);
    assertThat(written.get("times")).hasSizeGreaterThan(5);
    assertThat(written.get("timeline").get("events")).hasSizeGreaterThan(2);
    assertThat(written.get("timeline").get("findings")).hasSize(2);
  }

  @Test
  void linesThatCanNotBeReadAreInTheSchemaToo() throws IOException {
    for (String line : List.of("{", "[]", "{\"id\":[1]}", "{\"id\":1,\"text\":\"\"}")) {
      String[] args = {"read", "--from", "jsonl", "--format", "jsonl"};
      assertValid(JsonLine.MAPPER.readTree(CommandRun.of(line, args).out()));
    }
  }

  @Test
  void anyTextComesOutWholeAndAsTheSchemaHasIt() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < ROUNDS; i++) {
      Report report = new Report(document(random));
      JsonNode written = written(report);
      assertValid(written);
      assertThat(applied(written)).isEqualTo(written.get("text").textValue());
    }
  }

  private static JsonNode written(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(report, out);
    return JsonLine.MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
  }

  /** The source with the changes made, from what was written alone. */
  private static String applied(JsonNode written) {
    StringBuilder text = new StringBuilder(written.get("source").textValue());
    for (int i = written.get("changes").size() - 1; i >= 0; i--) {
      JsonNode change = written.get("changes").get(i);
      int start = change.get("start").intValue();
      int end = change.get("end").intValue();
      assertThat(text.substring(start, end)).isEqualTo(change.get("from").textValue());
      text.replace(start, end, change.get("to").textValue());
    }
    return text.toString();
  }

  private static Document document(Random random) {
    String source = text(random, 12) + "ل";
    List<Edit> edits = new ArrayList<>();
    for (int at = random.nextInt(5); at < source.length(); at += 1 + random.nextInt(5)) {
      edits.add(new Edit(at, source.substring(at, at + 1), "حر", EditKind.LOOKALIKE, "rule"));
    }
    AlignedText text = AlignedText.of(source, Alignment.of(edits));
    Span all = new Span(0, text.text().length());
    Disguise disguise =
        new Disguise(
            all,
            text.source(),
            text.text(),
            Set.of(EditKind.MASKED, EditKind.SPACED),
            List.of(text(random, 3)),
            Evidence.of("rule", all));
    return Document.of(Page.ofText(text(random, 3), source))
        .withText(text)
        .with(Layer.DISGUISES, List.of(disguise))
        .withProblems(List.of(Problem.of(Problem.Code.NO_HEADLINE, text(random, 3))));
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(pieces + 1), 0, PIECES.length).forEach(i -> text.append(PIECES[i]));
    return text.toString();
  }
}
