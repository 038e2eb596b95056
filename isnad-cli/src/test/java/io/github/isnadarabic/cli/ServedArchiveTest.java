package io.github.isnadarabic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isnadarabic.archive.ArchiveWriter;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.server.IsnadServer;
import io.github.isnadarabic.server.Limits;
import io.github.isnadarabic.server.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive behind the server: figures, adding, tracing, and the reading that traces. */
class ServedArchiveTest {
  private static final String TEXT =
      "افتتح محافظ الواحة الشرقية صباح الأحد جسرا جديدا فوق وادي الزمرد بعد أعمال استمرت ثلاث سنوات"
          + " وكلفت أربعين مليون دينار. وقال المهندس المشرف إن الجسر يختصر الطريق بين الضفتين إلى"
          + " عشر دقائق، وإن حركة الشاحنات ستبدأ عليه مطلع الشهر المقبل.";

  private static final String LINES =
      "{\"id\":\"a1\",\"title\":\"جسر جديد\",\"text\":\"" + TEXT + "\"}\n{\"text\":\"بلا اسم\"}\n";

  private static JsonNode ask(IsnadServer server, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .header("Content-Type", type);
    HttpRequest built =
        body.isEmpty()
            ? request.build()
            : request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(built, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void whatIsAddedIsFoundByTheNextWhoAsks(@TempDir Path folder) throws Exception {
    try (ArchiveWriter empty = ArchiveWriter.open(folder)) {
      empty.commit();
    }
    Limits limits = Limits.standard();
    try (ServedArchive archive = new ServedArchive(folder);
        IsnadServer server =
            IsnadServer.start(
                new Site(new PageReading(Steps.withSources(archive)), Optional.of(archive), limits),
                limits,
                0)) {
      assertThat(ask(server, "/api/archive", "text/plain", "").get("articles").intValue()).isZero();
      JsonNode added = ask(server, "/api/archive/articles", "application/jsonl", LINES);
      assertThat(added.get("added").intValue()).isEqualTo(1);
      assertThat(added.get("refused").intValue()).isEqualTo(1);
      assertThat(ask(server, "/api/archive", "text/plain", "").get("articles").intValue())
          .isEqualTo(1);
      String question = "{\"id\":\"mine\",\"text\":\"" + TEXT + "\"}";
      JsonNode traced = ask(server, "/api/trace", "application/json", question);
      assertThat(traced.get("id").textValue()).isEqualTo("mine");
      assertThat(traced.at("/sources/0/id").textValue()).isEqualTo("a1");
      JsonNode read = ask(server, "/api/readings", "text/plain", "عنوان\n" + TEXT);
      assertThat(read.at("/sources/0/id").textValue()).isEqualTo("a1");
    }
  }
}
