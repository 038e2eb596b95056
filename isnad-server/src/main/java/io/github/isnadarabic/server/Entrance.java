package io.github.isnadarabic.server;

import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where requests come in. It admits those that a page of another site can't have made, and gives
 * each an {@link Exchange} of its own: nothing that a client does or leaves undone holds up
 * another.
 */
final class Entrance extends Handler.Abstract.NonBlocking {
  private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Routes routes;
  private final Limits limits;
  private final Executor workers;
  private final Connections connections;
  private final BodyBudget budget;

  Entrance(Routes routes, Limits limits, Executor workers, Connections connections) {
    this.routes = routes;
    this.limits = limits;
    this.workers = workers;
    this.connections = connections;
    this.budget = new BodyBudget(limits.bodies());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Connection connection = request.getConnectionMetaData().getConnection();
    connections.asked(connection);
    Callback done = Callback.from(() -> connections.answered(connection), callback);
    Reply reply = new Reply(request, response, done);
    try {
      new Exchange(request, reply, limits).begin(admit(request), budget, workers);
    } catch (Refusal e) {
      reply.send(Answer.problem(e.trouble(), e.getMessage()));
    }
    return true;
  }

  /** The route of a request that may be answered at all. */
  private Routes.Route admit(Request request) throws Refusal {
    String host = Exchange.header(request, HttpHeader.HOST);
    if (!HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
      throw new Refusal(Trouble.WRONG_HOST, "ask for 127.0.0.1 or localhost");
    }
    String origin = Exchange.header(request, HttpHeader.ORIGIN);
    if (!origin.isEmpty() && !origin.equals("http://" + host)) {
      throw new Refusal(Trouble.FOREIGN_ORIGIN, "the request comes from another site");
    }
    return routes.find(request.getMethod(), request.getHttpURI().getPath());
  }
}
