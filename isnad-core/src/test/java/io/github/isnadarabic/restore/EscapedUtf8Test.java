package io.github.isnadarabic.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EscapedUtf8Test {
  private static final String TEXT =
      "سوق – \u201Cقديم\u201D \uFEFF\uFFFD\uE000\uD7FF ﷺ a\u00A0é क 😀";

  private static String decoded(byte[] bytes) {
    return EscapedUtf8.decode(bytes).text();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void wellFormedTextIsDecodedAsEverywhere() {
    assertThat(decoded(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    TEXT.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> assertThat(decoded(c.getBytes(StandardCharsets.UTF_8))).isEqualTo(c));
  }

  @Test
  void aTextCutAnywhereHasALoneSurrogateForEachByteThatIsLeftOver() {
    byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut < whole.length; cut++) {
      String text = decoded(Arrays.copyOf(whole, cut));
      String kept = text.replaceAll("[\uDC80-\uDCFF]+$", "");
      assertThat(TEXT).startsWith(kept);
    }
  }

  @Test
  void bytesThatLookLikeUtf8AreNotTakenForIt() {
    assertThat(decoded(bytes(0xC0, 0xAF))).isEqualTo("\uDCC0\uDCAF");
    assertThat(decoded(bytes(0xE0, 0x80, 0xAF))).isEqualTo("\uDCE0\uDC80\uDCAF");
    assertThat(decoded(bytes(0xED, 0xA0, 0x80))).isEqualTo("\uDCED\uDCA0\uDC80");
    assertThat(decoded(bytes(0xD8, 0x41))).isEqualTo("\uDCD8A");
    assertThat(decoded(bytes(0xE2, 0x80))).isEqualTo("\uDCE2\uDC80");
  }
}
