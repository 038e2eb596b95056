package io.github.isnadarabic.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What the view of a reading looks like and how it acts.
 *
 * @param text the style sheet, or the script
 */
public record Asset(String text) {
  /** The style sheet. */
  public static final Asset STYLE = read("report.css");

  /** The script. */
  public static final Asset SCRIPT = read("report.js");

  private static Asset read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The source by which a content security policy allows it within a page. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
