package eu.passerelle.issuance.offering;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.PortContract;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What specifications do, wherever they are kept. */
public abstract class SpecificationsContract extends PortContract {

    protected abstract Specifications specifications();

    @Test
    void what_was_put_is_got_as_it_was() {
        var published = put(UUID.randomUUID(), 1, "rheinfurt");

        assertThat(done(() -> specifications().get(published.key()))).contains(published);
    }

    @Test
    void a_withdrawn_version_takes_the_place_of_the_published() {
        var published = put(UUID.randomUUID(), 1, "rheinfurt");
        var withdrawn = published.withdraw(Instant.parse("2026-11-01T00:00:00Z"));

        done(() -> specifications().put(withdrawn));

        assertThat(done(() -> specifications().get(published.key()))).contains(withdrawn);
    }

    @Test
    void the_newest_version_is_the_highest() {
        var id = UUID.randomUUID();
        IntStream.of(2, 10, 9).forEach(version -> put(id, version, "rheinfurt"));

        assertThat(done(() -> specifications().newest(id)))
                .hasValueSatisfying(found -> assertThat(found.key().version()).isEqualTo(10));
    }

    @Test
    void those_we_never_heard_of_are_left_out() {
        var one = put(UUID.randomUUID(), 1, "rheinfurt");
        var other = put(UUID.randomUUID(), 3, "rheinfurt");
        var never = new SpecificationKey(UUID.randomUUID(), 1);

        var found = done(() -> specifications().all(List.of(one.key(), never, other.key())));

        assertThat(found).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void pages_hold_the_issuers_own_newest_first_and_each_once() {
        var issuer = "issuer-" + UUID.randomUUID().toString().substring(0, 8);
        put(UUID.randomUUID(), 1, "another");
        var own =
                List.of(
                        put(new UUID(7, 3), 2, issuer),
                        put(new UUID(7, 3), 1, issuer),
                        put(new UUID(7, 2), 1, issuer));

        var first = page(issuer, null);
        var second = page(issuer, first.next());

        assertThat(first.items()).isEqualTo(own.subList(0, 2));
        assertThat(second.items()).isEqualTo(own.subList(2, 3));
    }

    private Page<Specification> page(String issuer, String after) {
        var query = new PageQuery(2, after);
        var read = done(() -> specifications().signedBy(new ProviderId(issuer), query));
        return Page.of(read, query, found -> found.key().values());
    }

    private Specification.Published put(UUID id, int version, String issuer) {
        var published =
                new Specification.Published(SomeSpecification.dataAnalysis(id, version, issuer));
        done(() -> specifications().put(published));
        return published;
    }
}
