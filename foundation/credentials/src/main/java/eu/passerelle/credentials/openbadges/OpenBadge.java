package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.DateTimeException;
import java.util.List;

/** The canonical credential as an Open Badge, and an Open Badge as the canonical credential. */
public final class OpenBadge {

    private OpenBadge() {}

    /** Renders a credential, in the first of these languages that each text has. */
    public static Rendition render(Credential credential, List<String> languages) {
        return new BadgeWriter(credential, languages).write();
    }

    /** Whether a document says that it is an Open Badge. */
    public static boolean isOne(ObjectNode document) {
        return Json.holds(document.get(VcTerms.TYPE), ObTerms.BADGE_TYPE)
                || Json.holds(document.get(VcTerms.TYPE), ObTerms.CREDENTIAL_TYPE);
    }

    /**
     * Reads an Open Badge, ours or another's; what it does not say stays empty. Ends in {@link
     * Rejected} where it lacks what every badge has.
     */
    public static Credential read(ObjectNode document) {
        if (!isOne(document)) {
            throw Rejected.malformed("not an Open Badge");
        }
        try {
            return new BadgeReader(document).read();
        } catch (IllegalArgumentException | NullPointerException | DateTimeException broken) {
            throw Rejected.malformed("an Open Badge with impossible values");
        }
    }
}
