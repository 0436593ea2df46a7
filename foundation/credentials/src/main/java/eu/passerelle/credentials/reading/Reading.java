package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Verification;

/** What became of an attempt to read. */
public sealed interface Reading {

    /** It is a credential in a format of ours, and nothing is believed of it yet. */
    record Read(SecuredCredential credential) implements Reading {}

    /** It is not, and that is why. */
    record Unreadable(Verification why) implements Reading {}
}
