package eu.passerelle.stack.gateway;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Predicate;

/** Looks at a request before it is carried: who is to answer, can they, is it not too large. */
final class Doorkeeper implements Handler<HttpServerRequest> {

    static final long LARGEST_BODY_IN_BYTES = 64L * 1024 * 1024;

    private final RouteTable routes;
    private final Predicate<Upstream> ready;
    private final Handler<HttpServerRequest> carrier;

    Doorkeeper(RouteTable routes, Predicate<Upstream> ready, Handler<HttpServerRequest> carrier) {
        this.routes = routes;
        this.ready = ready;
        this.carrier = carrier;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var upstream = request.path() == null ? null : routes.find(request.path()).orElse(null);
        if (upstream == null) {
            Answer.NOTHING_HERE.send(request);
        } else if (lengthInBytes(request) > LARGEST_BODY_IN_BYTES) {
            Answer.TOO_LARGE.send(request);
        } else if (!ready.test(upstream)) {
            Answer.STARTING.send(request);
        } else {
            carrier.handle(request);
        }
    }

    private static long lengthInBytes(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
