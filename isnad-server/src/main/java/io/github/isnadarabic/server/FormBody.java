package io.github.isnadarabic.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** The parts of a form as browsers send it ({@code multipart/form-data}). */
final class FormBody extends MultiPart.AbstractPartsListener {
  private static final int MOST_PARTS = 16;

  /**
   * One part.
   *
   * @param fileName the file's name without folders, where it is a file
   */
  @SuppressWarnings("ArrayRecordComponent") // parts are never compared
  record Part(Optional<String> fileName, byte[] bytes) {}

  private final Map<String, Part> parts = new HashMap<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private boolean isWhole;

  private FormBody() {}

  /**
   * The form in a body.
   *
   * @throws Refusal if there is none
   */
  static FormBody of(Question question) throws Refusal {
    String boundary = MultiPart.extractBoundary(question.type());
    if (boundary == null || boundary.isEmpty()) {
      throw new Refusal(Trouble.BROKEN_FORM, "the type names no boundary");
    }
    FormBody form = new FormBody();
    try {
      MultiPart.Parser parser = new MultiPart.Parser(boundary, form);
      parser.setMaxParts(MOST_PARTS);
      parser.parse(Content.Chunk.from(ByteBuffer.wrap(question.body()), true));
    } catch (RuntimeException e) {
      throw new Refusal(Trouble.BROKEN_FORM, "its parts are cut or broken");
    }
    if (!form.isWhole) {
      throw new Refusal(Trouble.BROKEN_FORM, "its parts are cut or broken");
    }
    return form;
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    ByteBuffer more = chunk.getByteBuffer();
    byte[] bytes = new byte[more.remaining()];
    more.get(bytes);
    content.write(bytes, 0, bytes.length);
  }

  @Override
  public void onPart(String name, String fileName, HttpFields headers) {
    Optional<String> file = Optional.ofNullable(fileName).map(FormBody::withoutFolders);
    if (name != null) {
      parts.putIfAbsent(name, new Part(file.filter(f -> !f.isBlank()), content.toByteArray()));
    }
    content.reset();
  }

  private static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  @Override
  public void onComplete() {
    isWhole = true;
  }

  @Override
  public void onFailure(Throwable failure) {
    isWhole = false;
  }

  Optional<Part> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** A part as text. */
  Optional<String> text(String name) {
    return part(name).map(part -> new String(part.bytes(), StandardCharsets.UTF_8));
  }
}
