package eu.passerelle.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Gives a problem the form its reader understands: a page for a person, JSON for all others. */
@ApplicationScoped
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final String HTML = "text/html;charset=UTF-8";

    private final ObjectMapper json;
    private final Instance<ProblemPages> pages;

    ProblemAnswers(ObjectMapper json, Instance<ProblemPages> pages) {
        this.json = json;
        this.pages = pages;
    }

    /** The answer of a resource. */
    Response answer(Problem problem, RoutingContext request) {
        return answer(problem, request, Response.status(problem.status()));
    }

    /** The answer of a resource, with headers of its own. */
    Response answer(Problem problem, RoutingContext request, Response.ResponseBuilder response) {
        var body = body(problem, request);
        return response.type(body.type()).entity(body.text()).build();
    }

    /** The answer where no resource was reached. */
    void send(Problem problem, RoutingContext request) {
        var body = body(problem, request);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                .end(body.text());
    }

    private Body body(Problem problem, RoutingContext request) {
        return forPerson(request) ? page(problem, request) : json(problem);
    }

    private Body page(Problem problem, RoutingContext request) {
        try {
            return new Body(HTML, pages.get().show(problem, request));
        } catch (RuntimeException noPage) {
            LOG.error("A problem page could not be shown", noPage);
            return json(problem);
        }
    }

    private Body json(Problem problem) {
        try {
            return new Body(Problem.MEDIA_TYPE, json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem is always JSON", impossible);
        }
    }

    private boolean forPerson(RoutingContext request) {
        return pages.isResolvable()
                && !request.normalizedPath().startsWith("/api/")
                && asksForPage(request.request().getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean asksForPage(String accepted) {
        return accepted != null && accepted.contains("text/html");
    }

    private record Body(String type, String text) {}
}
