package eu.passerelle.issuance.award.web;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked.Reason;
import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;

/**
 * A reason for taking a credential back.
 *
 * @param reason which
 */
@TemplateData
public record ReasonChoice(Reason reason) {

    static List<ReasonChoice> all() {
        return Arrays.stream(Reason.values()).map(ReasonChoice::new).toList();
    }

    /** As the form sends it back. */
    public String key() {
        return reason.name();
    }

    /** The name of the word for it. */
    public String word() {
        return "reason_" + reason;
    }
}
