package eu.passerelle.verification.status.inbox;

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
import eu.passerelle.verification.status.KeepStatus;
import eu.passerelle.verification.status.Revocation;
import eu.passerelle.verification.status.StatusList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of status lists and revocations. */
@ApplicationScoped
class IssuanceEventsReader {
    private static final String READER = "verification.status.issuance";

    private final Inbox inbox;
    private final KeepStatus keepStatus;

    IssuanceEventsReader(Inbox inbox, KeepStatus keepStatus) {
        this.inbox = inbox;
        this.keepStatus = keepStatus;
    }

    @Incoming("issuance-status")
    Uni<Void> hear(Heard<IssuanceEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(IssuanceEvent fact) {
        return switch (fact) {
            case StatusListPublished told -> keepStatus.keep(list(told));
            case CredentialRevoked told -> keepStatus.keep(revocation(told));
            case CredentialIssued ignored -> nothing();
            case IssuerKeyActivated ignored -> nothing();
            case IssuerKeyRetired ignored -> nothing();
            case IssuerKeyCompromised ignored -> nothing();
            case RecordClaimed ignored -> nothing();
        };
    }

    private static StatusList list(StatusListPublished told) {
        return new StatusList(
                told.url(),
                told.issuer(),
                told.purpose(),
                told.signed(),
                told.publishedAt(),
                told.validUntil());
    }

    private static Revocation revocation(CredentialRevoked told) {
        return new Revocation(
                "urn:uuid:" + told.credential().credentialId(),
                told.credential().issuer(),
                told.revokedAt());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
