package eu.passerelle.catalog.specification;

import eu.passerelle.kit.problem.Refusal.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong, not the first thing. */
final class Flaws {
    private final List<Flaw> found = new ArrayList<>();

    void when(boolean wrong, String pointer, String rule, String detail) {
        if (wrong) {
            found.add(new Flaw(pointer, rule, detail));
        }
    }

    List<Flaw> all() {
        return List.copyOf(found);
    }
}
