package eu.passerelle.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import eu.passerelle.kit.ids.Ids;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says the framework's own errors in our words, and tells nobody of a fault's insides. */
public class FrameworkProblems {

    private static final Logger LOG = Logger.getLogger(FrameworkProblems.class);

    private final ProblemAnswers answers;
    private final RoutingContext request;
    private final Ids ids;

    /** Made by the container. */
    public FrameworkProblems(ProblemAnswers answers, RoutingContext request, Ids ids) {
        this.answers = answers;
        this.request = request;
        this.ids = ids;
    }

    /** Answers what breaks bean validation. */
    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        return Violations.ofTheCaller(invalid)
                ? answers.answer(Violations.problem(invalid), request)
                : fault(invalid);
    }

    /** Answers what is no JSON. */
    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return answers.answer(unreadableBody(unreadable), request);
    }

    /** Answers JSON of another form. */
    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException unreadable) {
        return answers.answer(unreadableBody(unreadable), request);
    }

    /** Answers an account that may not. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return answers.answer(StatusProblems.of(403), request);
    }

    /** Answers with the status the framework chose. */
    @ServerExceptionMapper
    public Response status(WebApplicationException failure) {
        var response = failure.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (response.getStatus() >= 500) {
            return fault(failure);
        }
        var problem = StatusProblems.of(response.getStatus());
        return answers.answer(problem, request, withHeadersOf(response));
    }

    /** Answers everything else; logs it, once, with its cause. */
    @ServerExceptionMapper
    public Response fault(Throwable fault) {
        var occurrence = "urn:uuid:" + ids.next();
        LOG.errorf(fault, "Fault at %s %s, %s", request.request().method(), template(), occurrence);
        return answers.answer(StatusProblems.of(500).at(occurrence), request);
    }

    private static Response.ResponseBuilder withHeadersOf(Response response) {
        var builder = Response.status(response.getStatus());
        response.getHeaders()
                .forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
        return builder.header(HttpHeaders.CONTENT_TYPE, null);
    }

    /** The path with ids as they came; the query, which may hold what a person typed, stays out. */
    private String template() {
        return request.normalizedPath();
    }

    private static Problem unreadableBody(JsonProcessingException unreadable) {
        var problem = StatusProblems.unreadableBody();
        return unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? problem.with(List.of(flaw(mapping)))
                : problem;
    }

    private static Refusal.Flaw flaw(JsonMappingException mapping) {
        var pointer =
                mapping.getPath().stream()
                        .map(FrameworkProblems::step)
                        .collect(Collectors.joining("/", "/", ""));
        return new Refusal.Flaw(pointer, "unreadable", Expected.by(mapping));
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null
                ? String.valueOf(reference.getIndex())
                : reference.getFieldName().replace("~", "~0").replace("/", "~1");
    }
}
