package io.github.isnadarabic.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPagesTest {
  private static final String STORY =
      "\r\n  البلدية تفتح الحديقة \r\n\r\n\tقال رئيس البلدية إن الحديقة جاهزة.\r\nوأضاف أن الدخول مجاني.";

  @Test
  void theFirstLineWithTextIsTheHeadlineAndTheSourceStaysAsItIs() {
    Page page = Reading.one(STORY);

    assertThat(page.source()).isEqualTo(STORY);
    assertThat(Reading.headline(page)).isEqualTo("البلدية تفتح الحديقة");
    assertThat(Reading.blocks(page))
        .containsExactly("قال رئيس البلدية إن الحديقة جاهزة.", "وأضاف أن الدخول مجاني.");
    assertThat(page.problems()).isEmpty();
    assertThat(page.provenance().format()).isEqualTo(Format.TEXT);
    assertThat(page.provenance().charset()).contains("UTF-8");
  }

  @Test
  void aGzippedTextIsReadLikeAnyOther() {
    assertThat(Reading.one(Reading.gzip(Reading.utf8(STORY))).source()).isEqualTo(STORY);
  }

  @Test
  void aGzippedTextCutInHalfIsAProblem() {
    byte[] whole = Reading.gzip(Reading.utf8(STORY));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThat(Reading.codes(Reading.one(half))).containsExactly(Code.BROKEN_RECORD);
  }

  @Test
  void windows1256WithoutADeclarationIsRecognised() {
    Page page = Reading.one(STORY.getBytes(Charset.forName("windows-1256")));

    assertThat(page.source()).isEqualTo(STORY);
    assertThat(page.provenance().charset()).contains("windows-1256");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aByteBrokenInUtf8IsShownAndTold() {
    byte[] bytes = Reading.utf8(STORY);
    bytes[bytes.length - 2] = (byte) 0xff;
    Page page = Reading.one(bytes);

    assertThat(Reading.codes(page)).containsExactly(Code.BROKEN_ENCODING);
    assertThat(page.problems().get(0).where().orElseThrow().of(page.source())).isEqualTo("\uFFFD");
  }

  @Test
  void utf16IsReadWithAndWithoutAMark() {
    String marked = "\uFEFF" + STORY;
    assertThat(Reading.one(marked.getBytes(StandardCharsets.UTF_16LE)).source()).isEqualTo(STORY);
    assertThat(Reading.one(STORY.getBytes(StandardCharsets.UTF_16BE)).source()).isEqualTo(STORY);
  }

  @Test
  void nothingAndBlankAreEmpty() {
    assertThat(Reading.codes(Reading.one(""))).containsExactly(Code.EMPTY);
    assertThat(Reading.codes(Reading.one(" \r\n\t"))).containsExactly(Code.EMPTY);
  }

  @Test
  void bytesThatAreNoTextAreBinary() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);

    assertThat(Reading.codes(Reading.one(noise))).containsExactly(Code.BINARY);
    assertThat(Reading.codes(Reading.one("%PDF-1.7 stream"))).containsExactly(Code.BINARY);
  }

  @Test
  void anotherLanguageIsToldAndStillRead() {
    Page page = Reading.one("City opens its park\nThe mayor said that entry is free.");

    assertThat(Reading.codes(page)).containsExactly(Code.NOT_ARABIC);
    assertThat(Reading.blocks(page)).hasSize(1);
  }

  @Test
  void aHeadlineAloneHasNoBody() {
    assertThat(Reading.codes(Reading.one("البلدية تفتح الحديقة"))).containsExactly(Code.NO_BODY);
  }

  @Test
  void aTextOverTheLimitIsNotRead() {
    Page page =
        Reading.read(
                PageReader.standard().withLimit(10), Reading.utf8(STORY), Optional.of(Format.TEXT))
            .get(0);

    assertThat(Reading.codes(page)).containsExactly(Code.TOO_LARGE);
    assertThat(page.source()).isEmpty();
  }
}
