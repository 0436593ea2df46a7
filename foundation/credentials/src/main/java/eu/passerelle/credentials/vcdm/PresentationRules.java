package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.List;

/** The rules for a presentation (VCDM 2.0, 4.13). */
final class PresentationRules {

    private static final String DATA = "data:";

    private PresentationRules() {}

    static List<DataModel.Rule> v2() {
        return List.of(
                document -> Values.firstContext(document, VcTerms.CONTEXT_V2),
                document -> Values.optionalUrl(document, VcTerms.ID),
                document -> Values.types(document, VcTerms.PRESENTATION_TYPE),
                PresentationRules::holder,
                PresentationRules::credentials);
    }

    private static void holder(ObjectNode presentation) {
        if (presentation.has(VcTerms.HOLDER)) {
            Values.urlOrObjectWithId(presentation.get(VcTerms.HOLDER), VcTerms.HOLDER);
        }
    }

    // VCDM 2.0, 4.13.1: each is a credential, or an envelope around one, never a bare text
    private static void credentials(ObjectNode presentation) {
        for (JsonNode item : Values.objects(presentation, VcTerms.VERIFIABLE_CREDENTIAL)) {
            boolean enveloped =
                    Json.holds(item.get(VcTerms.TYPE), VcTerms.ENVELOPED_CREDENTIAL_TYPE);
            if (enveloped && !item.path(VcTerms.ID).asText().startsWith(DATA)) {
                throw Rejected.malformed("an enveloped credential that is no data: URL");
            }
            if (!item.has(VcTerms.TYPE)) {
                throw Rejected.malformed("a credential without a type");
            }
        }
    }
}
