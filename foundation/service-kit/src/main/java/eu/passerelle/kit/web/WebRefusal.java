package eu.passerelle.kit.web;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;

/** What the pages' own doors refuse. */
public sealed interface WebRefusal extends Refusal {

    /** Another site may have made the browser send it. */
    record ForgedRequest() implements WebRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String reason() {
            return "The form was not sent from one of our own pages. Open the page again and send it"
                    + " from there.";
        }
    }
}
