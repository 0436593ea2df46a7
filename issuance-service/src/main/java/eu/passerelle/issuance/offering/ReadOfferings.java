package eu.passerelle.issuance.offering;

import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows an issuer what it can award. */
@ApplicationScoped
public class ReadOfferings {

    private final Specifications specifications;
    private final Offerings offerings;

    ReadOfferings(Specifications specifications, Offerings offerings) {
        this.specifications = specifications;
        this.offerings = offerings;
    }

    /** The specifications the caller's organisation signs, newest first. */
    @WithSession
    public Uni<Page<Specification>> specifications(ProviderId issuer, PageQuery query) {
        return specifications
                .signedBy(issuer, query)
                .map(read -> Page.of(read, query, found -> found.key().values()));
    }

    /** The runs of these specifications, newest first. */
    @WithSession
    public Uni<Page<Offering>> offerings(ProviderId issuer, PageQuery query) {
        return offerings
                .signedBy(issuer, query)
                .map(read -> Page.of(read, query, run -> List.of(run.id().toString())));
    }
}
