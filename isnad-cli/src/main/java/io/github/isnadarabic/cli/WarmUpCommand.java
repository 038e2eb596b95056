package io.github.isnadarabic.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/**
 * Runs what users run most, on a page of its own: the launcher keeps the classes that this loads in
 * an archive, from which later starts take them in one piece.
 */
@CommandLine.Command(name = "warm-up", hidden = true, description = "Used by the launcher.")
final class WarmUpCommand implements Command {
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>عنوان</title></head>"
          + "<body><article><h1>توقف الحړب</h1><p>قالت مصادر إن الح..رب توقفت يوم 3 مارس 2024.</p></article>";

  private static final String LINE = "{\"id\":1,\"text\":\"توقفت الحړب أمس\"}\n";

  private static final List<List<String>> RUNS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("read", "--format", "html"),
          List.of("read", "--format", "jsonl"),
          List.of("read"),
          List.of("restore"),
          List.of("restore", "--explain"),
          List.of("times"),
          List.of("attributions"),
          List.of("rules", "list"));

  @Override
  public ExitStatus run(Streams streams) {
    RUNS.forEach(run -> run(PAGE, run));
    run(LINE, List.of("restore", "--format", "jsonl"));
    run(LINE, List.of("times", "--format", "jsonl"));
    run(LINE, List.of("attributions", "--format", "jsonl"));
    return ExitStatus.DONE;
  }

  private static void run(String input, List<String> args) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    OutputStream nowhere = OutputStream.nullOutputStream();
    PrintStream err = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
    Isnad.run(Streams.of(in, nowhere, err), args.toArray(String[]::new));
  }
}
