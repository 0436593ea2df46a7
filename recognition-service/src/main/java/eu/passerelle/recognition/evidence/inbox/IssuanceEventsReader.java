package eu.passerelle.recognition.evidence.inbox;

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
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claim;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.KeepEvidence;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of credentials and of who claimed which record. */
@ApplicationScoped
class IssuanceEventsReader {
    private static final String READER = "recognition.evidence";

    private final Inbox inbox;
    private final KeepEvidence keep;

    IssuanceEventsReader(Inbox inbox, KeepEvidence keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("issuance")
    Uni<Void> hear(Heard<IssuanceEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(IssuanceEvent fact) {
        return switch (fact) {
            case CredentialIssued issued -> keep.issued(valid(issued.credential()));
            case CredentialRevoked revoked -> keep.revoked(revoked(revoked));
            case RecordClaimed claimed -> keep.claimed(claim(claimed));
            case IssuerKeyActivated ignored -> nothing();
            case IssuerKeyRetired ignored -> nothing();
            case IssuerKeyCompromised ignored -> nothing();
            case StatusListPublished ignored -> nothing();
        };
    }

    private static Credential.Valid valid(
            eu.passerelle.contracts.issuance.v1.Credential credential) {
        return new Credential.Valid(
                new Credential.Content(
                        CredentialId.of(credential.credentialId()),
                        LearnerId.of(credential.learnerId()),
                        new ProviderId(credential.providerId()),
                        credential.achievement(),
                        credential.issuedAt()));
    }

    private static Credential.Revoked revoked(CredentialRevoked fact) {
        return valid(fact.credential()).revoke(fact.revokedAt());
    }

    private static Claim claim(RecordClaimed fact) {
        return new Claim(
                LearnerId.of(fact.learnerId()), new AccountId(fact.accountId()), fact.claimedAt());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
