package eu.passerelle.kit.problem;

import java.util.Locale;

/** Shows a problem to a person. The web kit implements it. */
public interface ProblemPages {

    /**
     * The whole page as HTML.
     *
     * @param problem what is wrong
     * @param language the one the person reads best
     */
    String show(Problem problem, Locale language);
}
