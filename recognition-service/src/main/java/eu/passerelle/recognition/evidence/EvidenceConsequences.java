package eu.passerelle.recognition.evidence;

import io.smallrye.mutiny.Uni;

/** What follows when we learn something about credentials. */
public interface EvidenceConsequences {
    /** Follows from a new credential in a record the account claimed. */
    Uni<Void> ofIssuing(Credential credential, AccountId account);

    /** Follows from the account having claimed a record. */
    Uni<Void> ofClaiming(AccountId account);

    /** Follows from a credential being taken back. */
    Uni<Void> ofRevoking(CredentialId credential);
}
