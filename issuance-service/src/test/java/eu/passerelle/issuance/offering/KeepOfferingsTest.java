package eu.passerelle.issuance.offering;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepOfferingsTest {

    private static final Instant LATER = Instant.parse("2026-11-01T00:00:00Z");

    private final List<ProviderId> welcomed = new ArrayList<>();
    private final OfferingHeart heart =
            new OfferingHeart(
                    provider -> Uni.createFrom().voidItem().invoke(() -> welcomed.add(provider)));

    @Test
    void a_registered_provider_may_award_and_is_welcomed() {
        heart.keep.keep(SomeProvider.rheinfurt()).await().indefinitely();

        assertThat(heart.providers.get(SomeProvider.RHEINFURT).await().indefinitely())
                .containsInstanceOf(Provider.Registered.class);
        assertThat(welcomed).containsExactly(SomeProvider.RHEINFURT);
    }

    @Test
    void a_suspended_provider_is_known_as_suspended() {
        heart.keep.keep(SomeProvider.rheinfurt()).await().indefinitely();

        heart.keep.keep(SomeProvider.rheinfurtSuspended()).await().indefinitely();

        assertThat(heart.providers.get(SomeProvider.RHEINFURT).await().indefinitely())
                .containsInstanceOf(Provider.Suspended.class);
    }

    @Test
    void a_withdrawn_version_keeps_its_content() {
        heart.keep.keep(SomeSpecification.dataAnalysis()).await().indefinitely();

        heart.keep.keep(withdrawn(SomeSpecification.ID)).await().indefinitely();

        assertThat(heart.specifications.newest(SomeSpecification.ID).await().indefinitely())
                .contains(new Specification.Withdrawn(SomeSpecification.dataAnalysis(), LATER));
    }

    @Test
    void withdrawing_what_was_never_heard_of_changes_nothing() {
        heart.keep.keep(withdrawn(SomeSpecification.ID)).await().indefinitely();

        assertThat(heart.specifications.newest(SomeSpecification.ID).await().indefinitely())
                .isEmpty();
    }

    @Test
    void an_opened_run_is_kept_with_its_specification() {
        heart.keep.keep(SomeOffering.autumn()).await().indefinitely();

        assertThat(heart.offerings.get(SomeOffering.ID).await().indefinitely())
                .hasValueSatisfying(
                        run ->
                                assertThat(run.specification())
                                        .isEqualTo(new SpecificationKey(SomeSpecification.ID, 1)));
    }

    private static SpecificationWithdrawn withdrawn(UUID id) {
        return new SpecificationWithdrawn(id.toString(), 1, "rheinfurt", LATER);
    }
}
