package io.github.isnadarabic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final int ROUNDS = 3000;

  private static Edit edit(int at, String before, String after) {
    return new Edit(at, before, after, EditKind.LOOKALIKE, "test");
  }

  @Test
  void undoGivesTheSource() {
    RandomText random = new RandomText(1);
    for (int i = 0; i < ROUNDS; i++) {
      String source = random.next(12);
      Alignment alignment = random.alignmentOf(source);
      assertThat(alignment.undo(alignment.apply(source))).isEqualTo(source);
    }
  }

  @Test
  void sourceToTextAndBackCoversTheSpan() {
    RandomText random = new RandomText(2);
    for (int i = 0; i < ROUNDS; i++) {
      String source = random.next(12);
      Alignment alignment = random.alignmentOf(source);
      Span any = random.span(source.length());
      SourceSpan span = new SourceSpan(any.start(), any.end());
      assertThat(alignment.toSource(alignment.toText(span)).contains(span)).isTrue();
    }
  }

  @Test
  void textToSourceAndBackCoversTheSpan() {
    RandomText random = new RandomText(3);
    for (int i = 0; i < ROUNDS; i++) {
      String source = random.next(12);
      Alignment alignment = random.alignmentOf(source);
      String text = alignment.apply(source);
      Span span = random.span(text.length());
      assertThat(alignment.toText(alignment.toSource(span)).contains(span)).isTrue();
    }
  }

  @Test
  void thenComposes() {
    RandomText random = new RandomText(4);
    for (int i = 0; i < ROUNDS; i++) {
      String source = random.next(12);
      Alignment first = random.alignmentOf(source);
      String between = first.apply(source);
      Alignment second = random.alignmentOf(between);
      Alignment both = first.then(second);
      assertThat(both.apply(source)).isEqualTo(second.apply(between));
      assertThat(both.undo(second.apply(between))).isEqualTo(source);
    }
  }

  @Test
  void aSpanOfAWordTakesInWhatWasPutInside() {
    AlignedText text = AlignedText.of("في الح..رب", Alignment.of(List.of(edit(6, "..", ""))));
    assertThat(text.text()).isEqualTo("في الحرب");
    assertThat(text.sourceOf(new Span(3, 8))).isEqualTo("الح..رب");
    assertThat(text.alignment().toText(new SourceSpan(3, 10))).isEqualTo(new Span(3, 8));
  }

  @Test
  void aSpanBesideAChangeStaysOutOfIt() {
    AlignedText text = AlignedText.of("الحړب ثم", Alignment.of(List.of(edit(3, "ړ", "ر"))));
    assertThat(text.alignment().toSource(new Span(6, 8))).isEqualTo(new SourceSpan(6, 8));
    assertThat(text.alignment().toSource(new Span(0, 3))).isEqualTo(new SourceSpan(0, 3));
  }

  @Test
  void overlappingEditsAreRefused() {
    List<Edit> edits = List.of(edit(0, "ab", "c"), edit(1, "b", "d"));
    assertThatThrownBy(() -> Alignment.of(edits)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherTextIsRefused() {
    Alignment alignment = Alignment.of(List.of(edit(0, "ړ", "ر")));
    assertThatThrownBy(() -> alignment.apply("رب")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> alignment.undo("ب")).isInstanceOf(IllegalArgumentException.class);
  }
}
