package eu.passerelle.stack.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** What the gateway says itself: a page for people, a problem for programs. */
enum Answer {
    NOTHING_HERE(404, "Nothing here", "There is nothing at this address."),
    TOO_LARGE(413, "Too large", "What was sent is larger than this gateway carries."),
    NO_ANSWER(502, "No answer", "This part of the platform did not answer."),
    STARTING(503, "One moment", "This part of the platform is still starting. Please try again.");

    private static final String SECONDS_TO_TRY_AGAIN = "2";

    private final int status;
    private final String title;
    private final String detail;

    Answer(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    void send(HttpServerRequest request) {
        var forPeople = wantsPage(request.getHeader(HttpHeaders.ACCEPT));
        var response =
                request.response()
                        .setStatusCode(status)
                        .putHeader("Content-Type", contentType(forPeople))
                        .putHeader("Cache-Control", "no-store");
        if (this == STARTING) {
            response.putHeader("Retry-After", SECONDS_TO_TRY_AGAIN);
        }
        if (this == TOO_LARGE) {
            response.putHeader("Connection", "close");
        }
        response.end(body(forPeople));
    }

    static boolean wantsPage(String accept) {
        return accept != null && accept.contains("text/html");
    }

    static String contentType(boolean forPeople) {
        return forPeople ? "text/html;charset=UTF-8" : "application/problem+json";
    }

    Buffer body(boolean forPeople) {
        return Buffer.buffer(forPeople ? page() : problem());
    }

    private String problem() {
        return """
               {"type":"urn:passerelle:problem:%s","title":"%s","status":%d,"detail":"%s"}
               """
                .formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), title, status, detail)
                .strip();
    }

    private String page() {
        var again =
                this == STARTING
                        ? "<meta http-equiv=\"refresh\" content=\"" + SECONDS_TO_TRY_AGAIN + "\">"
                        : "";
        return """
               <!doctype html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <meta name="color-scheme" content="light dark">
               %s
               <title>%s</title>
               </head>
               <body><main><h1>%2$s</h1><p role="status">%3$s</p></main></body>
               </html>
               """
                .formatted(again, title, detail);
    }
}
