package io.github.isnadarabic.cli;

import io.github.isnadarabic.model.Problem;
import io.github.isnadarabic.model.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The {@code FILE…|-} of a command. */
final class Inputs {

  /** What is done to one input. */
  interface Treatment {
    ExitStatus apply(Input input, InputStream in) throws IOException, Unreadable;
  }

  @Parameters(
      paramLabel = "FILE",
      description = "What to read; - or nothing for standard input.",
      arity = "0..*")
  private List<String> names = new ArrayList<>();

  List<Input> of(Streams streams) {
    List<String> wanted = names.isEmpty() ? List.of("-") : names;
    return wanted.stream().map(name -> new Input(name, streams.in())).toList();
  }

  /** Treats one input after the other; of one that can't be read the user is told. */
  ExitStatus each(Streams streams, Treatment treatment) throws IOException {
    List<Input> wanted = of(streams);
    ExitStatus status = ExitStatus.DONE;
    try (Progress progress = Progress.of(wanted, streams)) {
      for (Input input : wanted) {
        status = status.and(apply(treatment, input, progress, streams));
      }
    }
    return status;
  }

  private static ExitStatus apply(
      Treatment treatment, Input input, Progress progress, Streams streams) throws IOException {
    try (InputStream in = progress.watch(input.open())) {
      return treatment.apply(input, in);
    } catch (OutputFailure e) {
      throw e;
    } catch (IOException e) {
      return unreadable(input, Problem.of(Code.UNREADABLE, e.getMessage()), streams);
    } catch (Unreadable e) {
      return unreadable(input, e.problem(), streams);
    }
  }

  private static ExitStatus unreadable(Input input, Problem problem, Streams streams) {
    streams.say(input.name() + ": " + problem.code() + ": " + problem.message());
    return ExitStatus.SOME_UNREADABLE;
  }
}
