package io.github.isnadarabic.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    /** What may not get worse. */
    List<Figure> figures();

    /** The figures that have crossed their bounds; none where all is well. */
    default List<String> failures() {
      return figures().stream()
          .filter(Figure::isBad)
          .map(figure -> name() + ": " + figure)
          .toList();
    }
  }

  private Accuracy() {}

  static List<Layer> layers() {
    return List.of(
        new RestoreAccuracy(),
        new TimeAccuracy(),
        new MentionAccuracy(),
        new AttributionAccuracy(),
        HeadlineAccuracy.plain(),
        HeadlineAccuracy.paraphrased(),
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
    List<String> failures = layers.stream().flatMap(layer -> layer.failures().stream()).toList();
    failures.forEach(System.err::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static String figures(Layer layer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    out.println(layer.name());
    layer.print(out);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String markdown(List<Layer> layers) {
    StringBuilder page = new StringBuilder(GoldLines.text("accuracy.md"));
    layers.forEach(layer -> page.append("\n```\n").append(figures(layer)).append("```\n"));
    return page.toString();
  }
}
