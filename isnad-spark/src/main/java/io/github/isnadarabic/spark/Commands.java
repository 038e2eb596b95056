package io.github.isnadarabic.spark;

import io.github.isnadarabic.spark.input.WrongSchema;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands: finds the one that is meant, runs it, and answers for what goes wrong. */
@CommandLine.Command(
    name = "isnad-spark",
    description = "Isnad over a corpus on Spark.",
    subcommands = {
      RestoreCommand.class,
      ReadCommand.class,
      DedupCommand.class,
      TraceCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  spark-submit isnad-spark.jar restore --from parquet --out restored articles/",
      "  spark-submit isnad-spark.jar read --from warc --out readings 'crawl/*.warc.gz'",
      "",
      "Exit status: 0 done (what could not be read is in the problem table), 1 failed, 2 usage."
    })
final class Commands {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final PrintStream err;

  private Commands(PrintStream err) {
    this.err = err;
  }

  /** Runs the command that {@code args} ask for and gives the exit status. */
  static int run(PrintStream err, String... args) {
    return new Commands(err).run(args);
  }

  private int run(String... args) {
    try {
      return parseAndRun(args);
    } catch (ParameterException e) {
      say(e.getMessage());
      return USAGE;
    } catch (WrongSchema | OtherJob e) {
      say(e.getMessage());
      return FAILED;
    } catch (IOException | RuntimeException e) {
      say("failed: " + e);
      return FAILED;
    }
  }

  private int parseAndRun(String... args) throws IOException {
    CommandLine line = new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    PrintWriter help = new PrintWriter(err, true, StandardCharsets.UTF_8);
    ParseResult parsed = line.setOut(help).parseArgs(args);
    if (CommandLine.executeHelpRequest(parsed) != null) {
      return DONE;
    }
    List<CommandLine> chain = parsed.asCommandLineList();
    CommandLine last = chain.get(chain.size() - 1);
    if (last.getCommand() instanceof Command command) {
      say(command.run(SparkSession.builder().appName("isnad").getOrCreate()));
      return DONE;
    }
    last.usage(err);
    return USAGE;
  }

  private void say(String message) {
    err.println("isnad: " + message);
  }
}
