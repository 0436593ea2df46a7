package eu.passerelle.stack.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
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
        var body = LimitedBody.of(request.getBody(), Doorkeeper.LARGEST_BODY_IN_BYTES);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> answer(context, why(body, failure)));
    }

    private static Answer why(LimitedBody body, Throwable failure) {
        if (body.isTooLarge()) {
            return Answer.TOO_LARGE;
        }
        return failure instanceof ConnectException ? Answer.STARTING : Answer.NO_ANSWER;
    }

    private void describe(MultiMap headers, String client) {
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", origin.getScheme());
        headers.set("X-Forwarded-Host", origin.getAuthority());
        headers.set("X-Forwarded-Port", Integer.toString(origin.getPort()));
    }

    private static Future<ProxyResponse> answer(ProxyContext context, Answer answer) {
        var accept = context.request().headers().get(HttpHeaders.ACCEPT);
        var forPeople = Answer.wantsPage(accept);
        var response = context.request().release().response();
        response.setStatusCode(answer.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Answer.contentType(forPeople));
        response.setBody(Body.body(answer.body(forPeople)));
        return Future.succeededFuture(response);
    }
}
