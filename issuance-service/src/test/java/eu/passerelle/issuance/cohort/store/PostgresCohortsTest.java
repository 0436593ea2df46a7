package eu.passerelle.issuance.cohort.store;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.issuance.cohort.CohortId;
import eu.passerelle.issuance.cohort.Cohorts;
import eu.passerelle.issuance.cohort.CohortsContract;
import eu.passerelle.issuance.cohort.GradingScheme;
import eu.passerelle.issuance.cohort.Outline;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Offerings;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresCohortsTest extends CohortsContract {

    private static final SpecificationKey SPECIFICATION =
            new SpecificationKey(UUID.randomUUID(), 1);

    @Inject Cohorts cohorts;
    @Inject Offerings offerings;

    private final Offering run =
            new Offering(
                    UUID.randomUUID(),
                    SPECIFICATION,
                    new ProviderId("rheinfurt"),
                    LocalDate.of(2026, 10, 5),
                    LocalDate.of(2026, 11, 20),
                    OfferingOpened.Mode.ONLINE,
                    "en");

    @Override
    protected Cohorts cohorts() {
        return cohorts;
    }

    @Override
    protected Outline about(CohortId id, ProviderId provider, String digest) {
        done(() -> offerings.put(run));
        return new Outline(
                id,
                provider,
                run.id(),
                SPECIFICATION,
                digest,
                GradingScheme.FREE,
                Instant.parse("2026-11-23T11:00:00Z"));
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
