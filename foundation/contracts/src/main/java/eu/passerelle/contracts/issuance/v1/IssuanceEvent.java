package eu.passerelle.contracts.issuance.v1;

import eu.passerelle.contracts.Fact;

/** A fact of issuance. */
public sealed interface IssuanceEvent extends Fact
        permits IssuerKeyActivated,
                IssuerKeyRetired,
                IssuerKeyCompromised,
                StatusListPublished,
                CredentialIssued,
                CredentialRevoked,
                RecordClaimed {}
