package eu.passerelle.verification.status.store;

import eu.passerelle.verification.status.Revocation;
import eu.passerelle.verification.status.Revocations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;

/** Revocations in PostgreSQL. The first one heard of a credential stays. */
@ApplicationScoped
class PostgresRevocations implements Revocations {
    private static final String INSERT =
            """
            insert into revocation (issuer, credential_id, revoked_at)
            values (:issuer, :credentialId, :revokedAt)
            on conflict do nothing
            """;

    @Override
    public Uni<Void> put(Revocation revocation) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(INSERT)
                                        .setParameter("issuer", revocation.issuer())
                                        .setParameter("credentialId", revocation.credentialId())
                                        .setParameter(
                                                "revokedAt",
                                                revocation.revokedAt().atOffset(ZoneOffset.UTC))
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
