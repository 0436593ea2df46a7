package eu.passerelle.issuance.format.store;

import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.format.Renditions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Signed credentials in PostgreSQL. */
@ApplicationScoped
class PostgresRenditions implements Renditions {

    @Override
    public Uni<Optional<Rendition>> get(UUID credential, Format format) {
        var key = new RenditionRow.Key(credential, format);
        return Panache.getSession()
                .chain(session -> session.find(RenditionRow.class, key))
                .map(row -> Optional.ofNullable(row).map(RenditionRow::rendition));
    }

    @Override
    public Uni<Void> add(Rendition rendition) {
        return Panache.getSession().chain(session -> session.persist(RenditionRow.of(rendition)));
    }
}
