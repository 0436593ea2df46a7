package eu.passerelle.recognition.evidence.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.Credentials;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Credentials in PostgreSQL. */
@ApplicationScoped
class PostgresCredentials implements Credentials {
    private static final String OF_LEARNERS =
            "from CredentialRow where learner in :learners order by issuedAt, id";

    private final ObjectMapper json;

    PostgresCredentials(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Optional<Credential>> find(CredentialId id) {
        return Panache.getSession()
                .chain(session -> session.find(CredentialRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(this::credential));
    }

    @Override
    public Uni<List<Credential>> of(Collection<LearnerId> learners) {
        var whose = learners.stream().map(LearnerId::value).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(OF_LEARNERS, CredentialRow.class)
                                        .setParameter("learners", whose)
                                        .getResultList())
                .map(rows -> rows.stream().map(this::credential).toList());
    }

    @Override
    public Uni<Void> put(Credential credential) {
        return Panache.getSession()
                .chain(session -> session.merge(row(credential)).call(session::flush))
                .replaceWithVoid();
    }

    private CredentialRow row(Credential credential) {
        var content = credential.content();
        var row = new CredentialRow();
        row.id = content.id().value();
        row.learner = content.learner().value();
        row.awardedBy = content.awardedBy().value();
        row.achievement = written(content.achievement());
        row.issuedAt = content.issuedAt();
        row.revokedAt = revokedAt(credential);
        return row;
    }

    private static Instant revokedAt(Credential credential) {
        return switch (credential) {
            case Credential.Valid valid -> null;
            case Credential.Revoked revoked -> revoked.revokedAt();
        };
    }

    private Credential credential(CredentialRow row) {
        var valid =
                new Credential.Valid(
                        new Credential.Content(
                                new CredentialId(row.id),
                                new LearnerId(row.learner),
                                new ProviderId(row.awardedBy),
                                read(row.achievement),
                                row.issuedAt));
        return row.revokedAt == null ? valid : valid.revoke(row.revokedAt);
    }

    private String written(Achievement achievement) {
        try {
            return json.writeValueAsString(achievement);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Achievement read(String achievement) {
        try {
            return json.readValue(achievement, Achievement.class);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
