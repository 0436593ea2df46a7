package eu.passerelle.contracts.verification.v1;

import eu.passerelle.contracts.Fact;

/** A fact of verification. */
public sealed interface VerificationEvent extends Fact permits CredentialVerified {}
