package io.github.isnadarabic.pages.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String ARABIC = "فتحت المدينة أبواب الحديقة، وقال رئيسها: أهلا وسهلا!";
  private static final Charset WINDOWS = Charset.forName("windows-1256");

  private static DecodedText decode(String text, Charset written, String declared) {
    return TextDecoder.decode(text.getBytes(written), Optional.ofNullable(declared));
  }

  private static void assertRead(
      String text, Charset written, String declared, Charset read, boolean wrong) {
    DecodedText decoded = decode(text, written, declared);
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(read);
    assertThat(decoded.wrongDeclaration())
        .isEqualTo(wrong ? Optional.of(declared) : Optional.empty());
    assertThat(decoded.broken()).isFalse();
  }

  @Test
  void aRightDeclarationIsUsed() {
    assertRead(ARABIC, WINDOWS, "windows-1256", WINDOWS, false);
    assertRead(ARABIC, WINDOWS, "CP1256", WINDOWS, false);
    assertRead(ARABIC, StandardCharsets.UTF_8, "utf8", StandardCharsets.UTF_8, false);
    Charset iso = Charset.forName("ISO-8859-6");
    assertRead("فتحت المدينة أبواب الحديقة", iso, "iso-8859-6", iso, false);
  }

  @Test
  void aDeclaredCharsetThatIsWrongIsNotUsed() {
    assertRead(ARABIC, WINDOWS, "utf-8", WINDOWS, true);
    assertRead(ARABIC, WINDOWS, "iso-8859-1", WINDOWS, true);
    assertRead(ARABIC, WINDOWS, "ISO-8859-6", WINDOWS, true);
    assertRead(ARABIC, WINDOWS, "no such charset", WINDOWS, true);
    assertRead(ARABIC, StandardCharsets.UTF_8, "windows-1256", StandardCharsets.UTF_8, true);
  }

  @Test
  void anotherScriptThatIsDeclaredIsBelieved() {
    Charset cyrillic = Charset.forName("windows-1251");
    assertRead("Город открыл парк", cyrillic, "windows-1251", cyrillic, false);
  }

  @Test
  void accentsOfALatinTextAreNotTakenForArabic() {
    Charset latin = Charset.forName("windows-1252");
    assertRead("Straße für Fußgänger geöffnet", latin, "iso-8859-1", latin, false);
    assertRead("Straße für Fußgänger geöffnet", latin, null, latin, false);
  }

  @Test
  void asciiContradictsNoDeclaration() {
    assertRead(
        "<p>&#1601;</p>", StandardCharsets.US_ASCII, "us-ascii", StandardCharsets.UTF_8, false);
  }

  @Test
  void aTextCutInsideACharacterIsBrokenUtf8() {
    byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
    DecodedText decoded =
        TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 2), Optional.empty());

    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.broken()).isTrue();
    assertThat(decoded.text()).startsWith("فتحت").endsWith("\uFFFD");
  }

  @Test
  void aReplacementCharacterThatThePageWritesIsNotBroken() {
    DecodedText decoded = decode(ARABIC + "\uFFFD", StandardCharsets.UTF_8, null);

    assertThat(decoded.broken()).isFalse();
  }
}
