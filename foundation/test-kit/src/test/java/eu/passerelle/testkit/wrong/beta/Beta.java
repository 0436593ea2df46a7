package eu.passerelle.testkit.wrong.beta;

import eu.passerelle.testkit.wrong.alpha.Alpha;

/** One half of a circle. */
public class Beta {
    Alpha alpha;
}
