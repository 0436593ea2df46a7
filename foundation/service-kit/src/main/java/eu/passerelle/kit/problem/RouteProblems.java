package eu.passerelle.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in our words what goes wrong before a resource is reached. */
@ApplicationScoped
class RouteProblems {

    private static final int BEFORE_THE_FRAMEWORK = 900;

    private final ProblemAnswers answers;
    private final long largestBodyInBytes;

    RouteProblems(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.answers = answers;
        this.largestBodyInBytes = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_THE_FRAMEWORK);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void refuseTooLarge(RoutingContext request) {
        if (announcedBytes(request) > largestBodyInBytes) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            answers.send(StatusProblems.of(413), request);
        } else {
            request.next();
        }
    }

    private void answer(RoutingContext request) {
        int status = request.statusCode();
        if (request.failure() == null && status >= 400 && !request.response().ended()) {
            answers.send(StatusProblems.of(status), request);
        } else {
            request.next();
        }
    }

    private static long announcedBytes(RoutingContext request) {
        try {
            var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }
}
