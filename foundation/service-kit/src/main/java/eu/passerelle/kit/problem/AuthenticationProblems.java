package eu.passerelle.kit.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Asks who is calling where that must be known: a page sends to the log-in, the rest answers 401.
 */
public class AuthenticationProblems {

    private final ProblemAnswers answers;
    private final HttpAuthenticator authenticator;
    private final RoutingContext request;

    /** Made by the container. */
    public AuthenticationProblems(
            ProblemAnswers answers, HttpAuthenticator authenticator, RoutingContext request) {
        this.answers = answers;
        this.authenticator = authenticator;
        this.request = request;
    }

    /** Answers nobody where somebody is needed. */
    @ServerExceptionMapper(UnauthorizedException.class)
    public Uni<Response> unknown(UnauthorizedException unknown) {
        return challenge();
    }

    /** Answers a token or session that is not valid. */
    @ServerExceptionMapper(AuthenticationFailedException.class)
    public Uni<Response> failed(AuthenticationFailedException failed) {
        return challenge();
    }

    /** Answers a log-in that could not be completed; a new challenge would only go in a circle. */
    @ServerExceptionMapper(AuthenticationCompletionException.class)
    public Response incomplete(AuthenticationCompletionException incomplete) {
        return answers.answer(StatusProblems.of(401), request);
    }

    private Uni<Response> challenge() {
        return authenticator
                .getChallenge(request)
                .map(challenge -> answer(Optional.ofNullable(challenge)));
    }

    private Response answer(Optional<ChallengeData> challenge) {
        var status = challenge.map(asked -> asked.status).orElse(401);
        var response = Response.status(status);
        challenge.ifPresent(
                asked ->
                        asked.getHeaders()
                                .forEach((name, value) -> response.header(name.toString(), value)));
        return status < 400
                ? response.build()
                : answers.answer(StatusProblems.of(status), request, response);
    }
}
