package io.github.isnadarabic.pages.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {
  private static String record(int length, String block) {
    return "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static List<String> read(String file, int limit) throws IOException {
    WarcRecords records =
        WarcRecords.plain(
            new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)), limit);
    List<String> states = new ArrayList<>();
    Optional<WarcRecord> record = records.next();
    while (record.isPresent()) {
      states.add(record.get().number() + " " + record.get().state());
      record = records.next();
    }
    return states;
  }

  @Test
  void aLengthThatIsTooShortCostsOnlyItsRecord() throws IOException {
    assertThat(read(record(5, "12345") + record(3, "12345") + record(5, "12345"), 100))
        .containsExactly("1 WHOLE", "2 BROKEN", "3 WHOLE");
  }

  @Test
  void aLengthThatIsTooLongCostsOnlyItsRecord() throws IOException {
    assertThat(read(record(50, "12345") + record(5, "12345"), 100))
        .containsExactly("1 BROKEN", "2 WHOLE");
    assertThat(read(record(5000, "12345") + record(5, "12345"), 9000))
        .containsExactly("1 BROKEN", "2 WHOLE");
  }

  @Test
  void aLengthBeyondTheLimitIsToldAndTheNextRecordRead() throws IOException {
    assertThat(read(record(500_000, "x".repeat(500_000)) + record(5, "12345"), 100))
        .containsExactly("1 TOO_LARGE", "2 WHOLE");
    assertThat(read(record(2_000_000_000, "12345") + record(5, "12345"), 100))
        .containsExactly("1 TOO_LARGE", "2 WHOLE");
  }

  @Test
  void garbageBetweenRecordsIsOneProblem() throws IOException {
    assertThat(read("garbage\n" + record(5, "12345") + "more\ngarbage\n" + record(5, "12345"), 100))
        .containsExactly("1 BROKEN", "2 BROKEN", "3 WHOLE");
  }

  @Test
  void aRecordWithoutALengthIsBroken() throws IOException {
    assertThat(read("WARC/1.0\r\nWARC-Type: x\r\n\r\nabc\r\n\r\n" + record(5, "12345"), 100))
        .containsExactly("1 BROKEN", "2 WHOLE");
  }

  @Test
  void aRecordMayHoldAVersionLine() throws IOException {
    assertThat(read(record(14, "a\nWARC/1.0\nb\r\n") + record(5, "12345"), 100))
        .containsExactly("1 WHOLE", "2 WHOLE");
  }
}
