package eu.passerelle.recognition.partner.store;

import eu.passerelle.recognition.partner.Partner;
import eu.passerelle.recognition.partner.Partners;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Organisations in PostgreSQL. */
@ApplicationScoped
class PostgresPartners implements Partners {
    private static final String ALL = "from PartnerRow order by name, id";

    @Override
    public Uni<List<Partner>> all() {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ALL, PartnerRow.class).getResultList())
                .map(rows -> rows.stream().map(PostgresPartners::partner).toList());
    }

    @Override
    public Uni<Void> put(Partner partner) {
        return Panache.getSession()
                .chain(session -> session.merge(row(partner)).call(session::flush))
                .replaceWithVoid();
    }

    private static PartnerRow row(Partner partner) {
        var row = new PartnerRow();
        row.id = partner.id().value();
        row.name = partner.name();
        return row;
    }

    private static Partner partner(PartnerRow row) {
        return new Partner(new ProviderId(row.id), row.name);
    }
}
