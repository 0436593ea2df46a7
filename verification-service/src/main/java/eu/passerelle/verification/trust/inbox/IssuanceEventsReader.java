package eu.passerelle.verification.trust.inbox;

import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.contracts.issuance.v1.IssuanceEvent;
import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.contracts.issuance.v1.IssuerKeyCompromised;
import eu.passerelle.contracts.issuance.v1.IssuerKeyRetired;
import eu.passerelle.contracts.issuance.v1.RecordClaimed;
import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeepTrust;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.PublicKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of issuers' keys. */
@ApplicationScoped
class IssuanceEventsReader {
    private static final String READER = "verification.trust.issuance";

    private final Inbox inbox;
    private final KeepTrust keepTrust;

    IssuanceEventsReader(Inbox inbox, KeepTrust keepTrust) {
        this.inbox = inbox;
        this.keepTrust = keepTrust;
    }

    @Incoming("issuance-trust")
    Uni<Void> hear(Heard<IssuanceEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(IssuanceEvent fact) {
        return switch (fact) {
            case IssuerKeyActivated(var key) -> keepTrust.keep(new IssuerKey.Active(key(key)));
            case IssuerKeyRetired(var key, var at) ->
                    keepTrust.keep(new IssuerKey.Retired(key(key), at));
            case IssuerKeyCompromised(var key, var at) ->
                    keepTrust.keep(new IssuerKey.Compromised(key(key), at));
            case StatusListPublished ignored -> nothing();
            case CredentialIssued ignored -> nothing();
            case CredentialRevoked ignored -> nothing();
            case RecordClaimed ignored -> nothing();
        };
    }

    private static PublicKey key(eu.passerelle.contracts.issuance.v1.IssuerKey told) {
        return new PublicKey(
                new KeyId(told.verificationMethod()),
                new ProviderId(told.providerId()),
                told.issuer(),
                told.publicKeyMultibase(),
                told.activeFrom());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
