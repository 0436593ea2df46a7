package eu.passerelle.kit.problem;

import io.vertx.ext.web.RoutingContext;

/** Shows a problem to a person. The web kit implements it. */
public interface ProblemPages {

    /**
     * The whole page as HTML.
     *
     * @param problem what is wrong
     * @param request what the person asked for; no resource need have been reached
     */
    String show(Problem problem, RoutingContext request);
}
