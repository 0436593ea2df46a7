package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.issuance.offering.SomeSpecification;
import eu.passerelle.issuance.offering.SpecificationKey;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.function.Supplier;

class InMemoryCohortsTest extends CohortsContract {

    private final InMemoryCohorts cohorts = new InMemoryCohorts();

    @Override
    protected Cohorts cohorts() {
        return cohorts;
    }

    @Override
    protected Outline about(CohortId id, ProviderId provider, String digest) {
        return new Outline(
                id,
                provider,
                SomeOffering.ID,
                new SpecificationKey(SomeSpecification.ID, 1),
                digest,
                GradingScheme.FREE,
                Instant.parse("2026-11-23T11:00:00Z"));
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
