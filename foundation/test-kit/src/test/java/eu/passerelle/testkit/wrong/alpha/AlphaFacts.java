package eu.passerelle.testkit.wrong.alpha;

import io.smallrye.mutiny.Uni;

/** Knowledge that is not plain. */
public record AlphaFacts(Uni<String> later) {}
