package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.statuslist.StatusListCredential;

/** What became of reading a status list. */
public sealed interface StatusListReading {

    /** Its proof is right; whether it is still good is asked with each entry. */
    record Usable(StatusListCredential list) implements StatusListReading {}

    /** Nothing is to be believed of it, least of all that nothing was revoked. */
    record Unusable(Verification why) implements StatusListReading {}
}
