package io.github.isnadarabic.cli;

import io.github.isnadarabic.archive.ArchiveException;
import io.github.isnadarabic.pipeline.Pipeline;
import io.github.isnadarabic.reading.PageReading;
import io.github.isnadarabic.reading.Steps;
import io.github.isnadarabic.server.Archive;
import io.github.isnadarabic.server.IsnadServer;
import io.github.isnadarabic.server.Limits;
import io.github.isnadarabic.server.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the page in the browser and the API, until it is told to stop. */
@CommandLine.Command(
    name = "serve",
    description =
        "Reads pages in the browser: the page and the API on 127.0.0.1, for this machine.",
    footer = {
      "",
      "Examples:",
      "  isnad serve",
      "  isnad serve --port 8080",
      "  curl --data-binary @page.html -H 'Content-Type: text/html' localhost:7077/api/readings"
    })
final class ServeCommand implements Command {
  private static final int MOST = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7077",
      description = "The port to listen on; 0 for one that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "The folder of an archive: also tells where pages were copied from.")
  private Optional<Path> folder;

  @Override
  public ExitStatus run(Streams streams) throws IOException {
    if (port < 0 || port > MOST) {
      throw new ParameterException(spec.commandLine(), "--port is 0 to " + MOST);
    }
    if (folder.isEmpty()) {
      return serve(Steps.standard(), Optional.empty(), streams);
    }
    try (ServedArchive archive = new ServedArchive(folder.get())) {
      return serve(Steps.withSources(archive), Optional.of(archive), streams);
    } catch (ArchiveException e) {
      streams.say(e.getMessage());
      return ExitStatus.FAILED;
    }
  }

  private ExitStatus serve(Pipeline steps, Optional<Archive> archive, Streams streams)
      throws IOException {
    Limits limits = Limits.standard();
    Site site = new Site(new PageReading(steps), archive, limits);
    try (IsnadServer server = IsnadServer.start(site, limits, port)) {
      Thread stop = new Thread(() -> close(server), "isnad-stop");
      Runtime.getRuntime().addShutdownHook(stop);
      server.warmUp();
      streams.say("open " + server.address() + " in a browser; Ctrl+C stops the server");
      server.await();
      return ExitStatus.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.DONE;
    }
  }

  private static void close(IsnadServer server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
