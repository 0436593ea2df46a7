package eu.passerelle.catalog.start.store;

import eu.passerelle.catalog.start.Offer;
import eu.passerelle.catalog.start.Offers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts rows. */
@ApplicationScoped
class PostgresOffers implements Offers {

    private static final String COUNT =
            """
            select count(*), count(distinct p.id), count(distinct p.country)
            from specification s join provider p on p.id = s.provider_id
            where s.state = 'PUBLISHED' and p.suspended_at is null
            """;

    @Override
    @WithSession
    public Uni<Offer> now() {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(COUNT, Object[].class).getSingleResult())
                .map(PostgresOffers::offer);
    }

    private static Offer offer(Object[] counts) {
        return new Offer(number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
