package eu.passerelle.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal meets HTTP. */
public class RefusalProblems {

    private final ProblemAnswers answers;
    private final RoutingContext request;

    /** Made by the container. */
    public RefusalProblems(ProblemAnswers answers, RoutingContext request) {
        this.answers = answers;
        this.request = request;
    }

    /** Answers a refusal. */
    @ServerExceptionMapper
    public Response refused(Refused refused) {
        return answers.answer(problem(refused.refusal()), request);
    }

    static Problem problem(Refusal refusal) {
        var name = Problem.kebab(refusal.getClass().getSimpleName());
        return Problem.named(name, status(refusal.kind()), refusal.reason()).with(refusal.flaws());
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case BROKEN_RULE -> 422;
            case FORBIDDEN -> 403;
            case TOO_MANY -> 429;
        };
    }
}
