package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sound article and what is done to a copy of it.
 *
 * <p>A line of the gold is a deed and the signs that it leaves: {@code from words} drops what
 * stands in the body before them, {@code to words} what stands after, {@code break} puts a line
 * break before the last of the words, {@code add} puts the words behind it as a line, {@code bare}
 * takes their commas and full stops out, {@code fuse} takes the slash out, {@code loosen} puts a
 * space for slash and dash, {@code glue} takes colon and space out, {@code pad} puts the words as a
 * line before the last, {@code strip} takes all inner marks.
 *
 * @param text the copy
 * @param signs what is to be found
 */
record DamagedCopy(String text, List<Sign> signs) {

  /**
   * A sign to be found.
   *
   * @param kind its kind
   * @param words words that it overlaps
   */
  record Sign(Damage.Kind kind, String words) {

    boolean isMet(Damage damage, String text) {
      String shown = text.replace('\n', ' ');
      int at = shown.lastIndexOf(words);
      return damage.kind() == kind
          && at >= 0
          && damage.span().overlaps(new Span(at, at + words.length()));
    }
  }

  DamagedCopy {
    signs = List.copyOf(signs);
  }

  /** The copy that a line describes. */
  static DamagedCopy of(String original, String line) {
    String[] fields = line.split(" \\| ", -1);
    String[] deed = fields[0].split(" ", 2);
    List<Sign> signs = new ArrayList<>();
    for (int i = 1; i < fields.length; i++) {
      String[] sign = fields[i].split(" ", 2);
      signs.add(new Sign(Damage.Kind.valueOf(sign[0]), sign[1]));
    }
    return new DamagedCopy(done(original, deed[0], deed.length > 1 ? deed[1] : ""), signs);
  }

  private static String done(String original, String deed, String words) {
    int body = original.indexOf('\n') + 1;
    int at = Math.max(body, original.indexOf(words, body));
    return switch (deed) {
      case "from" -> original.substring(0, body) + original.substring(at);
      case "to" -> original.substring(0, at + words.length());
      case "break" -> original.replace(words, broken(words));
      case "add" -> original + "\n" + words;
      case "bare" -> original.replace(words, words.replaceAll("[،.]", ""));
      case "fuse" -> original.replace(words, words.replace("/", ""));
      case "loosen" -> original.replace(words, words.replaceAll("[/-]", " "));
      case "glue" -> original.replace(words, words.replaceAll("[: ]", ""));
      case "pad" -> padded(original, words);
      case "strip" ->
          original.substring(0, body)
              + original.substring(body).replaceAll("[،:«»]|\\.(?!\\n|$)", "");
      default -> throw new IllegalArgumentException(deed);
    };
  }

  private static String padded(String original, String words) {
    int last = original.lastIndexOf('\n');
    return original.substring(0, last + 1) + words + original.substring(last);
  }

  private static String broken(String words) {
    int space = words.lastIndexOf(' ');
    return words.substring(0, space) + "\n" + words.substring(space + 1);
  }
}
