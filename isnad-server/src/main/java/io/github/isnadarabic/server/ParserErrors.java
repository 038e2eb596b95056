package io.github.isnadarabic.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells as problems what the HTTP parser refuses before a request reaches the entrance. */
final class ParserErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Trouble trouble = Trouble.of(response.getStatus());
    // A request line that is none counts as the server's own failure in Jetty.
    trouble = trouble == Trouble.FAILED ? Trouble.BAD_REQUEST : trouble;
    new Reply(request, response, callback)
        .send(Answer.problem(trouble, "the request is not the HTTP that is read here"));
    return true;
  }
}
