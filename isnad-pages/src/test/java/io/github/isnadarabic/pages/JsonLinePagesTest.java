package io.github.isnadarabic.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.model.Problem.Code;
import io.github.isnadarabic.model.Provenance.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinePagesTest {
  private static List<Page> read(String lines) {
    return Reading.all(Reading.utf8(lines), Format.JSONL);
  }

  @Test
  void aLineIsAPageWithItsFirstLineTheHeadline() {
    Page page =
        read("{\"id\":\"a1\",\"text\":\"عنوان\\nفقرة أولى\\n\\nفقرة ثانية\",\"reference\":\"2024-05-14\"}")
            .get(0);

    assertThat(page.id()).isEqualTo("a1");
    assertThat(page.source()).isEqualTo("عنوان\nفقرة أولى\n\nفقرة ثانية");
    assertThat(Reading.headline(page)).isEqualTo("عنوان");
    assertThat(Reading.blocks(page)).containsExactly("فقرة أولى", "فقرة ثانية");
    assertThat(Reading.published(page)).isEqualTo("2024-05-14");
    assertThat(page.provenance().format()).isEqualTo(Format.JSONL);
  }

  @Test
  void anIdOfAnyTypeIsText() {
    assertThat(
            read("{\"id\":17,\"text\":\"س\\nص\"}\n{\"id\":[1],\"text\":\"س\"}\n{\"text\":\"س\"}"))
        .extracting(Page::id)
        .containsExactly("17", "[1]", "input#3");
  }

  @Test
  void aBrokenLineIsAProblemWithTheIdThatCanBeSeen() {
    List<Page> pages =
        read(
            "{\"id\":\"x\",\"text\":\"نص\n\n{\"text\":1}\n[]\n{\"id\":5}\nهذا نص\n"
                + "{\"id\":\"ok\",\"text\":\"أ\\nب\"} junk\n{\"id\":\"ok\",\"text\":\"أ\\nب\"}");

    assertThat(pages)
        .extracting(Page::id)
        .containsExactly("x", "input#3", "input#4", "5", "input#6", "ok", "ok");
    assertThat(pages.subList(0, 6))
        .allMatch(p -> Reading.codes(p).equals(List.of(Code.BROKEN_JSON)));
    assertThat(Reading.codes(pages.get(6))).isEmpty();
  }

  @Test
  void aLineOverTheLimitIsToldAndTheNextIsRead() {
    String lines =
        "{\"id\":\"long\",\"text\":\"" + "س".repeat(5000) + "\"}\n{\"id\":2,\"text\":\"أ\"}\n";
    List<Page> pages =
        Reading.read(
            PageReader.standard().withLimit(2000), Reading.utf8(lines), Optional.of(Format.JSONL));

    assertThat(pages).extracting(Page::id).containsExactly("long", "2");
    assertThat(Reading.codes(pages.get(0))).containsExactly(Code.TOO_LARGE);
  }

  @Test
  void anEmptyTextIsEmpty() {
    assertThat(Reading.codes(read("{\"id\":1,\"text\":\"\"}").get(0))).containsExactly(Code.EMPTY);
  }

  @Test
  void aLineIsAnsweredBeforeTheNextIsThere() throws IOException {
    List<Page> answered = new ArrayList<>();
    InputStream slow =
        new InputStream() {
          private int line;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            assertThat(answered).hasSize(line);
            if (line == 3) {
              return -1;
            }
            line++;
            byte[] next = Reading.utf8("{\"id\":" + line + ",\"text\":\"أ\\nب\"}\n");
            System.arraycopy(next, 0, bytes, from, next.length);
            return next.length;
          }
        };
    PageReader.standard().read("input", slow, Optional.of(Format.JSONL), answered::add);

    assertThat(answered).hasSize(3);
  }
}
