package eu.passerelle.credentials.endorsement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.Instant;

/**
 * One endorsement where it was found.
 *
 * @param endorsed the id of what it stands in: a credential, an achievement or a profile; empty if
 *     that has none
 * @param reading the endorsement itself
 */
public record Endorsement(String endorsed, Reading reading) {

    private static final String TYPE = "EndorsementCredential";

    /**
     * Everything this library can say of it: that it endorses what it stands in, and all that is
     * asked of any credential. An endorsement that fails says nothing against what it endorses; it
     * just does not count.
     */
    public Verification verify(Keys keys, StatusLists lists, Instant at) {
        return switch (reading) {
            case Reading.Unreadable unreadable -> unreadable.why();
            case Reading.Read(SecuredCredential credential) ->
                    Verification.of(about(credential.document()))
                            .and(credential.verify(keys, lists, at));
        };
    }

    private Finding about(ObjectNode document) {
        if (!Json.holds(document.get(VcTerms.TYPE), TYPE)) {
            return failed("an endorsement that is no EndorsementCredential");
        }
        boolean same =
                Json.each(document.get(VcTerms.SUBJECT)).stream()
                        .map(Json::idOf)
                        .anyMatch(endorsed::equals);
        return same && !endorsed.isEmpty()
                ? new Finding.Passed(Check.CONFORMING, "endorses what it stands in")
                : failed("an endorsement of something else than it stands in");
    }

    private static Finding failed(String detail) {
        return new Finding.Failed(Check.CONFORMING, Problem.MALFORMED_VALUE_ERROR, detail);
    }
}
