package io.github.isnadarabic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final Document DOCUMENT = Document.of(Page.ofText("test", "قال الراعي"));

  private record View(String text) {}

  @Test
  void viewOfATextIsMadeOnce() {
    View first = DOCUMENT.view(View.class, View::new);
    Document more = DOCUMENT.with(Layer.MENTIONS, List.of());
    assertThat(more.view(View.class, View::new)).isSameAs(first);
  }

  @Test
  void restoredTextHasViewsOfItsOwn() {
    View first = DOCUMENT.view(View.class, View::new);
    Document same = DOCUMENT.withText(AlignedText.unchanged("قال الراعي"));
    assertThat(same.view(View.class, View::new)).isNotSameAs(first).isEqualTo(first);
  }
}
