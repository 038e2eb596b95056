package io.github.isnadarabic.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures all layers on their gold and prints the figures; fails where one is below its floor.
 *
 * <pre>
 * mvn -q -pl isnad-eval -am package
 * java -cp "isnad-eval/target/isnad-eval.jar:isnad-eval/target/lib/*" io.github.isnadarabic.eval.Accuracy
 * </pre>
 */
public final class Accuracy {

  /** What one layer has to show. */
  interface Layer {
    String name();

    void print(PrintStream out);

    /** The figures that are below their floors; none where all is well. */
    List<String> belowFloor();
  }

  private Accuracy() {}

  static List<Layer> layers() {
    return List.of(
        new RestoreAccuracy(),
        new TimeAccuracy(),
        new MentionAccuracy(),
        new AttributionAccuracy(),
        new HeadlineAccuracy(),
        new DamageAccuracy(),
        new ReuseAccuracy(),
        new NearDuplicateAccuracy());
  }

  /**
   * Prints the figures, or writes them as Markdown into the file that is named.
   *
   * <p>Exits with 1 where a figure is below its floor.
   */
  public static void main(String[] args) throws IOException {
    List<Layer> layers = layers();
    if (args.length == 0) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      layers.forEach(layer -> out.print(figures(layer)));
    } else {
      Files.writeString(Path.of(args[0]), markdown(layers));
    }
    List<String> below = layers.stream().flatMap(layer -> layer.belowFloor().stream()).toList();
    below.forEach(System.err::println);
    System.exit(below.isEmpty() ? 0 : 1);
  }

  private static String figures(Layer layer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    out.println(layer.name());
    layer.print(out);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String markdown(List<Layer> layers) throws IOException {
    StringBuilder page = new StringBuilder(about());
    layers.forEach(layer -> page.append("\n```\n").append(figures(layer)).append("```\n"));
    return page.toString();
  }

  /** What stands above the figures. */
  private static String about() throws IOException {
    try (InputStream in = Accuracy.class.getResourceAsStream("accuracy.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
