package eu.passerelle.verification.presentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.VcTerms;

/**
 * Asks whether a credential was issued to whoever signed the presentation. The holder is the one
 * whose key signed, never who the presentation says.
 */
final class HolderBinding {
    private static final String DID = "did:";

    private HolderBinding() {}

    static Finding finding(JsonNode presented, String holder) {
        if (!(presented instanceof ObjectNode object)) {
            return unbound();
        }
        return switch (SecuredCredential.read(object)) {
            case Reading.Unreadable ignored -> unbound();
            case Reading.Read(var credential) -> of(credential.document(), holder);
        };
    }

    private static Finding of(ObjectNode document, String holder) {
        var subjects = Json.each(document.get(VcTerms.SUBJECT)).stream().map(Json::idOf).toList();
        if (holder != null && subjects.contains(holder)) {
            return new Finding.Passed(Check.PRESENTATION, "issued to who presents it");
        }
        boolean others = subjects.stream().anyMatch(id -> id != null && id.startsWith(DID));
        return others ? another() : unbound();
    }

    private static Finding another() {
        return new Finding.Failed(
                Check.PRESENTATION,
                Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                "a credential was issued to somebody else's key");
    }

    private static Finding unbound() {
        return new Finding.Undetermined(
                Check.PRESENTATION,
                Problem.UNSUPPORTED,
                "a credential does not say to whose key it was issued");
    }
}
