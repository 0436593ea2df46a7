package eu.passerelle.credentials.statuslist;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import java.time.Instant;
import java.util.Optional;

/** The status lists that are known, each with its proof verified. */
@FunctionalInterface
public interface StatusLists {

    Optional<StatusListCredential> find(String url);

    /**
     * What the lists say of an entry in a credential of this issuer; only that issuer's own list is
     * believed.
     */
    default Finding ask(StatusEntry entry, String issuer, Instant at) {
        Optional<StatusListCredential> list = find(entry.list());
        if (list.isEmpty()) {
            return new Finding.Undetermined(
                    Check.STATUS, Problem.STATUS_RETRIEVAL_ERROR, "the status list is not known");
        }
        if (!String.valueOf(list.get().issuer()).equals(issuer)) {
            return new Finding.Failed(
                    Check.STATUS,
                    Problem.STATUS_VERIFICATION_ERROR,
                    "the status list is another issuer's");
        }
        return list.get().ask(entry, at);
    }
}
