package io.github.isnadarabic.cli;

import io.github.isnadarabic.attribution.Attributor;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.rules.Rule;
import io.github.isnadarabic.rules.RuleFile;
import io.github.isnadarabic.time.TimeRules;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code isnad rules}: what Isnad knows, and a test of what a user adds to it. */
@CommandLine.Command(
    name = "rules",
    description = "Shows the rules with their examples, or tries a rule file of your own.",
    subcommands = {RulesCommand.ListRules.class, RulesCommand.TestRules.class},
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {

  /** {@code isnad rules list}. */
  @CommandLine.Command(name = "list", description = "Lists the rules with their examples.")
  static final class ListRules implements Command {
    @Override
    public ExitStatus run(Streams streams) {
      PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
      Restorer.rules().forEach(rule -> print(rule, out));
      TimeRules.all().forEach(rule -> print(rule, out));
      Attributor.standard().rules().forEach(rule -> print(rule, out));
      out.flush();
      return ExitStatus.DONE;
    }

    private static void print(Rule rule, PrintStream out) {
      out.println(rule.name() + "  (" + rule.kind() + ")");
      out.println("  " + rule.about());
      out.println("  from: " + rule.source());
      rule.matches().forEach(e -> out.println("  + " + e.text() + "  →  " + e.expected()));
      rule.leaves().forEach(text -> out.println("  - " + text));
      out.println();
    }
  }

  /** {@code isnad rules test FILE}. */
  @CommandLine.Command(
      name = "test",
      description = "Adds a rule file to Isnad's own rules and runs its examples.",
      footer = {"", "The format of rule files is told in CONTRIBUTING.md."})
  static final class TestRules implements Command {
    @Parameters(paramLabel = "FILE", description = "A rule file.")
    private Path file;

    @Override
    public ExitStatus run(Streams streams) throws IOException {
      if (!Files.isRegularFile(file)) {
        streams.say(file + ": UNREADABLE: no such file");
        return ExitStatus.SOME_UNREADABLE;
      }
      try (Reader reader = Files.newBufferedReader(file)) {
        List<Rule> rules = RuleFile.parse(file.toString(), reader);
        return test(rules, streams);
      } catch (IllegalArgumentException e) {
        streams.say(e.getMessage());
        return ExitStatus.FAILED;
      }
    }

    private static ExitStatus test(List<Rule> rules, Streams streams) {
      Restorer restorer = Restorer.with(rules);
      PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
      int failed = 0;
      int tried = 0;
      for (Rule rule : rules) {
        for (Rule.Example example : rule.matches()) {
          failed += check(rule, restorer, example.text(), example.expected(), out);
        }
        for (String text : rule.leaves()) {
          failed += check(rule, restorer, text, text, out);
        }
        tried += rule.matches().size() + rule.leaves().size();
      }
      out.println((tried - failed) + " of " + tried + " examples hold");
      out.flush();
      return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static int check(
        Rule rule, Restorer restorer, String text, String expected, PrintStream out) {
      String given = restorer.restore(text).text().text();
      if (given.equals(expected)) {
        return 0;
      }
      out.println(rule.name() + ": " + text);
      out.println("  expected " + expected);
      out.println("  given    " + given);
      return 1;
    }
  }
}
