package io.github.isnadarabic.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolrTest {
  private static final Path HOME = Path.of("src", "test", "resources", "solr");

  @TempDir private Path home;

  @Test
  void aSearchFindsTheDisguisedWordAndMarksItAsThePageHasIt() throws Exception {
    copyHome();
    try (EmbeddedSolrServer solr = new EmbeddedSolrServer(home, "news")) {
      SolrInputDocument page = new SolrInputDocument();
      page.addField("id", "1");
      page.addField("text", "تقارير: الحړب تقترب من المدينة");
      solr.add(page);
      solr.commit();
      SolrQuery query = new SolrQuery("text:الحرب").setHighlight(true).addHighlightField("text");
      query.set("hl.method", "unified");
      QueryResponse found = solr.query(query);
      Map<String, List<String>> marked = found.getHighlighting().get("1");
      assertThat(marked.get("text")).containsExactly("تقارير: <em>الحړب</em> تقترب من المدينة");
    }
  }

  private void copyHome() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(HOME.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
