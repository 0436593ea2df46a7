package eu.passerelle.verification.trust.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Rows of this copy, on the caller's session. */
final class Rows {
    private Rows() {}

    static Uni<Void> put(Object row) {
        return Panache.getSession()
                .chain(session -> session.merge(row).call(session::flush))
                .replaceWithVoid();
    }

    static <R> Uni<Optional<R>> get(Class<R> kind, Object id) {
        return Panache.getSession()
                .chain(session -> session.find(kind, id))
                .map(Optional::ofNullable);
    }
}
