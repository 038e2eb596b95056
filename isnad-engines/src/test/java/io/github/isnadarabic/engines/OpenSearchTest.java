package io.github.isnadarabic.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.lucene.opensearch.IsnadPlugin;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.action.support.WriteRequest;
import org.opensearch.client.Client;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.query.QueryBuilders;
import org.opensearch.node.Node;
import org.opensearch.search.fetch.subphase.highlight.HighlightBuilder;
import org.opensearch.transport.Netty4Plugin;

class OpenSearchTest {
  @TempDir private Path home;

  /** A node with the plugin on its class path. */
  private static final class OneNode extends Node {
    OneNode(Settings settings) {
      super(new Environment(settings, null), List.of(Netty4Plugin.class, IsnadPlugin.class), true);
    }
  }

  private Settings settings() {
    return Settings.builder()
        .put("path.home", home)
        .put("node.name", "one")
        .put("discovery.type", "single-node")
        .put("transport.type", "netty4")
        .put("http.type", "netty4")
        .put("http.port", "0")
        .put("transport.port", "0")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }

  @Test
  void aSearchFindsTheDisguisedWordAndMarksItAsThePageHasIt() throws Exception {
    try (Node node = new OneNode(settings()).start()) {
      Client client = node.client();
      client
          .admin()
          .indices()
          .prepareCreate("news")
          .setSettings(analysis())
          .setMapping("text", "type=text,analyzer=news")
          .get();
      client
          .prepareIndex("news")
          .setSource("text", "تقارير: الحړب تقترب من المدينة")
          .setRefreshPolicy(WriteRequest.RefreshPolicy.IMMEDIATE)
          .get();
      SearchResponse found =
          client
              .prepareSearch("news")
              .setQuery(QueryBuilders.matchQuery("text", "الحرب"))
              .highlighter(new HighlightBuilder().field("text"))
              .get();
      assertThat(found.getHits().getHits()).hasSize(1);
      assertThat(found.getHits().getAt(0).getHighlightFields().get("text").fragments()[0].string())
          .isEqualTo("تقارير: <em>الحړب</em> تقترب من المدينة");
    }
  }

  private static Settings analysis() {
    return Settings.builder()
        .put("index.number_of_replicas", 0)
        .put("analysis.char_filter.restore.type", "isnad_restore")
        .put("analysis.char_filter.restore.marks", true)
        .put("analysis.filter.evidence.type", "isnad_evidence")
        .put("analysis.filter.evidence.as", "payload")
        .put("analysis.analyzer.news.type", "custom")
        .putList("analysis.analyzer.news.char_filter", "restore")
        .put("analysis.analyzer.news.tokenizer", "standard")
        .putList("analysis.analyzer.news.filter", "evidence", "lowercase", "isnad_words")
        .build();
  }
}
