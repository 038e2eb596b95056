package io.github.isnadarabic.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: finds the command that is meant, runs it, and answers for what goes wrong. */
@CommandLine.Command(
    name = "isnad",
    description = "Reads an Arabic news page and shows what stands behind it.",
    subcommands = {
      ReadCommand.class,
      RestoreCommand.class,
      TimesCommand.class,
      RulesCommand.class,
      AttributionsCommand.class,
      DedupCommand.class,
      ServeCommand.class,
      ArchiveCommand.class,
      TraceCommand.class,
      WarmUpCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  isnad read page.html                       read a page, show what was found",
      "  isnad read --format html page.html >r.html the same as a web page",
      "  isnad read --format jsonl crawl.warc.gz    all pages of a crawl, a line each",
      "  isnad restore <in.txt >out.txt             undo the disguises of a text",
      "  isnad times --reference 2024-12-13 in.txt  every date, time and duration of a text",
      "  isnad attributions page.txt                who said what",
      "  isnad dedup articles.jsonl                 near-duplicates share a cluster",
      "  isnad serve                                the same in the browser",
      "  isnad archive add --archive news a.jsonl   keep articles to hold pages against",
      "  isnad trace --archive news page.html       where a page was copied from",
      "",
      "Exit status: 0 done, 1 failed, 2 usage, 3 some inputs unreadable (the rest done)."
    })
public final class Isnad {
  private final Streams streams;

  private Isnad(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command that {@code args} ask for and gives its exit status. */
  static int run(Streams streams, String... args) {
    OutputStream out = new BufferedOutputStream(new ResultStream(streams.out()), 1 << 16);
    return new Isnad(streams.withOut(out)).run(args).code();
  }

  private ExitStatus run(String... args) {
    try {
      ExitStatus status = parseAndRun(args);
      streams.out().flush();
      return status;
    } catch (ParameterException e) {
      return usage(e);
    } catch (OutputFailure e) {
      return e.isBrokenPipe() ? ExitStatus.DONE : failed(e);
    } catch (IOException | RuntimeException e) {
      return failed(e);
    }
  }

  private ExitStatus parseAndRun(String... args) throws IOException {
    CommandLine line = new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    PrintWriter help = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    ParseResult parsed = line.setOut(help).parseArgs(args);
    if (CommandLine.executeHelpRequest(parsed) != null) {
      return ExitStatus.DONE;
    }
    List<CommandLine> chain = parsed.asCommandLineList();
    CommandLine last = chain.get(chain.size() - 1);
    if (last.getCommand() instanceof Command command) {
      return command.run(streams);
    }
    last.usage(streams.err());
    return ExitStatus.USAGE;
  }

  private ExitStatus usage(ParameterException e) {
    streams.say(e.getMessage());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().println("Try '" + command + " --help'.");
    return ExitStatus.USAGE;
  }

  private ExitStatus failed(Exception e) {
    streams.say("failed: " + e);
    return ExitStatus.FAILED;
  }
}
