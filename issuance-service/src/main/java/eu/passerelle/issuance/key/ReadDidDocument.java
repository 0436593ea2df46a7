package eu.passerelle.issuance.key;

import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.key.Multikey;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the world an issuer's keys, also those it signs with no more. */
@ApplicationScoped
public class ReadDidDocument {

    private final IssuerKeys keys;

    ReadDidDocument(IssuerKeys keys) {
        this.keys = keys;
    }

    /** The issuer's document. */
    @WithSession
    public Uni<DidDocument> read(ProviderId issuer) {
        return keys.of(issuer).map(ReadDidDocument::document);
    }

    private static DidDocument document(List<IssuerKey> keys) {
        if (keys.isEmpty()) {
            throw new Refused(new KeyRefusal.UnknownIssuer());
        }
        return new DidDocument(
                keys.getFirst().key().did(),
                keys.stream().map(ReadDidDocument::verificationKey).toList());
    }

    private static VerificationKey verificationKey(IssuerKey key) {
        return switch (key) {
            case IssuerKey.Active active -> verificationKey(active.key(), Optional.empty());
            // Without an end: a reader who ignores when a proof was made would refuse what is
            // right.
            case IssuerKey.Retired retired -> verificationKey(retired.key(), Optional.empty());
            case IssuerKey.Compromised compromised ->
                    verificationKey(compromised.key(), Optional.of(compromised.compromisedAt()));
        };
    }

    private static VerificationKey verificationKey(PublicKeyPart key, Optional<Instant> revoked) {
        return new VerificationKey(
                key.verificationMethod(),
                key.did(),
                key.type(),
                Multikey.publicKey(key.multibase()),
                Set.of(Purpose.ASSERTION),
                Optional.empty(),
                revoked);
    }
}
