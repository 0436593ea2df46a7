package eu.passerelle.issuance.offering;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.issuance.PortContract;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What offerings do, wherever they are kept. */
public abstract class OfferingsContract extends PortContract {

    protected abstract Offerings offerings();

    protected abstract Specifications specifications();

    @Test
    void what_was_put_is_got() {
        var run = put(UUID.randomUUID(), UUID.randomUUID());

        assertThat(done(() -> offerings().get(run.id()))).contains(run);
    }

    @Test
    void pages_hold_the_runs_of_the_issuers_specifications_newest_first() {
        var issuer = "issuer-" + UUID.randomUUID().toString().substring(0, 8);
        var own = published(issuer);
        put(UUID.randomUUID(), published("another"));
        var oldest = put(new UUID(9, 1), own);
        var middle = put(new UUID(9, 2), own);
        var newest = put(new UUID(9, 3), own);

        var first = page(issuer, null);
        var second = page(issuer, first.next());

        assertThat(first.items()).containsExactly(newest, middle);
        assertThat(second.items()).containsExactly(oldest);
    }

    private Page<Offering> page(String issuer, String after) {
        var query = new PageQuery(2, after);
        var read = done(() -> offerings().signedBy(new ProviderId(issuer), query));
        return Page.of(read, query, run -> List.of(run.id().toString()));
    }

    private UUID published(String issuer) {
        var id = UUID.randomUUID();
        var published = new Specification.Published(SomeSpecification.dataAnalysis(id, 1, issuer));
        done(() -> specifications().put(published));
        return id;
    }

    private Offering put(UUID id, UUID specification) {
        var run =
                new Offering(
                        id,
                        new SpecificationKey(specification, 1),
                        new ProviderId("rheinfurt"),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 11, 20),
                        OfferingOpened.Mode.BLENDED,
                        "en");
        done(() -> offerings().put(run));
        return run;
    }
}
