package eu.passerelle.kit.web;

import eu.passerelle.kit.problem.Problem;
import eu.passerelle.kit.problem.ProblemPages;
import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells a person what happened and what to do next. */
@ApplicationScoped
class HumanProblems implements ProblemPages {

    private static final Set<Integer> SPOKEN_OF =
            Set.of(400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503);
    private static final Set<Integer> SAID_BY_THE_PAGE_ITSELF = Set.of(401, 404, 500, 503);

    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance problem(
                Problem problem, String heading, String next, boolean explained);
    }

    @Override
    public String show(Problem problem, RoutingContext request) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return page(problem).render();
        }
        // Refused before any resource was reached, for example because the body is too large.
        context.activate();
        try {
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(request);
            Arc.container()
                    .instance(CurrentIdentityAssociation.class)
                    .get()
                    .setIdentity(whoever(request));
            return page(problem).render();
        } finally {
            context.terminate();
        }
    }

    private static SecurityIdentity whoever(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser known
                ? known.getSecurityIdentity()
                : QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }

    private static TemplateInstance page(Problem problem) {
        var key = "problem" + spokenOf(problem.status());
        return Templates.problem(
                problem, key, key + "Next", !SAID_BY_THE_PAGE_ITSELF.contains(problem.status()));
    }

    private static int spokenOf(int status) {
        if (SPOKEN_OF.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
