package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.List;

/** The rules for a presentation (VCDM 2.0, 4.13). */
final class PresentationRules {

    private PresentationRules() {}

    static List<DataModel.Rule> v2() {
        return under(VcTerms.CONTEXT_V2);
    }

    /** Those of Data Model 1.1, 4.10, as far as proofs inside secure it. */
    static List<DataModel.Rule> v1() {
        return under(VcTerms.CONTEXT_V1);
    }

    private static List<DataModel.Rule> under(String context) {
        return List.of(
                document -> Values.firstContext(document, context),
                document -> Values.optionalUrl(document, VcTerms.ID),
                document -> Values.types(document, VcTerms.PRESENTATION_TYPE),
                document -> CredentialRules.typed(document, VcTerms.TERMS_OF_USE),
                document -> CredentialRules.typed(document, VcTerms.PROOF),
                CredentialRules::reserved,
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
            if (!item.has(VcTerms.TYPE)) {
                throw Rejected.malformed("a credential without a type");
            }
            if (Json.holds(item.get(VcTerms.TYPE), VcTerms.ENVELOPED_CREDENTIAL_TYPE)) {
                EnvelopeRules.check((ObjectNode) item, VcTerms.ENVELOPED_CREDENTIAL_TYPE);
            }
        }
    }
}
