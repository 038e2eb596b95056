package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of reports as web pages.
 *
 * @param text the style sheet
 */
record StyleSheet(String text) {

  static StyleSheet standard() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
      return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("report.css", e);
    }
  }

  /** The policy under which a page may use this style sheet and nothing else. */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src '" + hash() + "'; base-uri 'none'; form-action 'none'";
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
