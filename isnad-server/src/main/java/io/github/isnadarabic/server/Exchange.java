package io.github.isnadarabic.server;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/**
 * One request on its way: its body is taken in without a thread, a worker finds the answer, and
 * that is sent without a thread. Each part has its time.
 */
final class Exchange {
  private final Request request;
  private final Reply reply;
  private final Limits limits;

  Exchange(Request request, Reply reply, Limits limits) {
    this.request = request;
    this.reply = reply;
    this.limits = limits;
  }

  static String header(Request request, HttpHeader header) {
    String value = request.getHeaders().get(header);
    return value == null ? "" : value;
  }

  /** Has the request answered, now or later. */
  @SuppressWarnings("FutureReturnValueIgnored") // every failure has become an answer
  void begin(Routes.Route route, BodyBudget budget, Executor workers) throws Refusal {
    Map<String, String> parameters = parameters();
    Body body = new Body(request, limits.body(), budget);
    body.within(limits.toAsk())
        .thenCompose(bytes -> work(route.endpoint(), question(parameters, bytes), workers))
        .exceptionally(this::failed)
        .thenAccept(reply::send)
        .whenComplete((sent, failure) -> budget.giveBack(body.held()));
    body.run();
  }

  private Map<String, String> parameters() throws Refusal {
    Map<String, String> parameters = new HashMap<>();
    try {
      for (Fields.Field field : Request.extractQueryParameters(request)) {
        parameters.put(field.getName(), field.getValue());
      }
    } catch (RuntimeException e) {
      throw new Refusal(Trouble.BAD_PARAMETER, "the parameters are not well encoded");
    }
    return parameters;
  }

  private Question question(Map<String, String> parameters, byte[] bytes) {
    return new Question(
        parameters,
        header(request, HttpHeader.CONTENT_TYPE),
        header(request, HttpHeader.ACCEPT),
        header(request, HttpHeader.HOST),
        bytes);
  }

  private CompletableFuture<Answer> work(Endpoint endpoint, Question question, Executor workers) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    workers.execute(() -> work(endpoint, question, answer));
    return answer.orTimeout(limits.toAnswer().toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void work(Endpoint endpoint, Question question, CompletableFuture<Answer> answer) {
    if (answer.isDone()) {
      return;
    }
    try {
      answer.complete(endpoint.answer(question));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      answer.completeExceptionally(e);
    }
  }

  /** What a client is told of a failure: nothing that a page holds. */
  private Answer failed(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof Refusal refusal) {
      return Answer.problem(refusal.trouble(), refusal.getMessage());
    } else if (cause instanceof RejectedExecutionException) {
      return Answer.problem(Trouble.BUSY, "ask again later").with("Retry-After", "1");
    } else if (cause instanceof TimeoutException) {
      String limit = "the limit is " + limits.toAnswer().toSeconds() + " seconds";
      return Answer.problem(Trouble.TOOK_TOO_LONG, limit);
    }
    if (cause instanceof EofException) {
      return Answer.problem(Trouble.BAD_REQUEST, "the body ended before its length");
    }
    return Answer.problem(Trouble.FAILED, cause.getClass().getSimpleName());
  }
}
