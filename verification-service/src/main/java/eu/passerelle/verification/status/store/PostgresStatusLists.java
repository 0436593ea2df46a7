package eu.passerelle.verification.status.store;

import eu.passerelle.verification.status.StatusList;
import eu.passerelle.verification.status.StatusLists;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Status lists in PostgreSQL. */
@ApplicationScoped
class PostgresStatusLists implements StatusLists {
    @Override
    public Uni<Optional<StatusList>> get(String url) {
        return Panache.getSession()
                .chain(session -> session.find(StatusListRow.class, url))
                .map(row -> Optional.ofNullable(row).map(StatusListRow::list));
    }

    @Override
    public Uni<Void> put(StatusList list) {
        return Panache.getSession()
                .chain(session -> session.merge(StatusListRow.of(list)).call(session::flush))
                .replaceWithVoid();
    }
}
