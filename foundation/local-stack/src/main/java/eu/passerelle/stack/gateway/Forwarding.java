package eu.passerelle.stack.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;

/** Tells the upstream what it is called outside, and the client what we know if it is not there. */
final class Forwarding implements ProxyInterceptor {

    private final URI origin;

    Forwarding(URI origin) {
        this.origin = origin;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        describe(request.headers(), request.proxiedRequest().remoteAddress().hostAddress());
        request.setBody(LimitedBody.of(request.getBody(), Doorkeeper.LARGEST_BODY_IN_BYTES));
        return context.sendRequest().recover(unreachable -> stillStarting(context));
    }

    private void describe(MultiMap headers, String client) {
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", origin.getScheme());
        headers.set("X-Forwarded-Host", origin.getAuthority());
        headers.set("X-Forwarded-Port", Integer.toString(origin.getPort()));
    }

    private static Future<ProxyResponse> stillStarting(ProxyContext context) {
        var accept = context.request().headers().get(HttpHeaders.ACCEPT);
        var forPeople = Answer.wantsPage(accept);
        var response = context.request().release().response();
        response.setStatusCode(Answer.STARTING.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Answer.contentType(forPeople));
        response.setBody(Body.body(Answer.STARTING.body(forPeople)));
        return Future.succeededFuture(response);
    }
}
