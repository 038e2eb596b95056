package io.github.isnadarabic.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        new AttributionAccuracy(),
        new HeadlineAccuracy(),
        new DamageAccuracy(),
        new ReuseAccuracy());
  }

  /** Takes no arguments; exits with 1 where a figure is below its floor. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> below =
        layers().stream()
            .flatMap(
                layer -> {
                  out.println(layer.name());
                  layer.print(out);
                  return layer.belowFloor().stream();
                })
            .toList();
    below.forEach(out::println);
    System.exit(below.isEmpty() ? 0 : 1);
  }
}
