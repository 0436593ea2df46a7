package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.jsonld.Contexts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/** The rules for a credential, one method each. */
final class CredentialRules {

    private CredentialRules() {}

    static List<DataModel.Rule> v2() {
        return List.of(
                document -> Values.firstContext(document, VcTerms.CONTEXT_V2),
                document -> Values.optionalUrl(document, VcTerms.ID),
                document -> Values.types(document, VcTerms.CREDENTIAL_TYPE),
                document -> Values.languageValue(document, VcTerms.NAME),
                document -> Values.languageValue(document, VcTerms.DESCRIPTION),
                CredentialRules::issuer,
                CredentialRules::subject,
                CredentialRules::period,
                CredentialRules::noOldDates,
                document -> typed(document, VcTerms.STATUS),
                document -> typed(document, VcTerms.REFRESH_SERVICE),
                document -> typed(document, VcTerms.TERMS_OF_USE),
                document -> typed(document, VcTerms.EVIDENCE),
                document -> typed(document, VcTerms.PROOF),
                CredentialRules::reserved,
                CredentialRules::schema,
                CredentialRules::relatedResources);
    }

    static List<DataModel.Rule> v1() {
        return List.of(
                document -> Values.firstContext(document, VcTerms.CONTEXT_V1),
                document -> Values.optionalUrl(document, VcTerms.ID),
                document -> Values.types(document, VcTerms.CREDENTIAL_TYPE),
                CredentialRules::issuer,
                CredentialRules::subject,
                CredentialRules::issuanceDate,
                document -> typed(document, VcTerms.STATUS),
                document -> typed(document, VcTerms.REFRESH_SERVICE),
                document -> typed(document, VcTerms.TERMS_OF_USE),
                document -> typed(document, VcTerms.EVIDENCE),
                document -> typed(document, VcTerms.PROOF),
                CredentialRules::schema);
    }

    // VCDM 2.0, 4.7
    private static void issuer(ObjectNode credential) {
        Values.urlOrObjectWithId(credential.get(VcTerms.ISSUER), VcTerms.ISSUER);
        JsonNode issuer = credential.get(VcTerms.ISSUER);
        if (issuer instanceof ObjectNode object) {
            Values.languageValue(object, VcTerms.NAME);
            Values.languageValue(object, VcTerms.DESCRIPTION);
        }
    }

    // VCDM 2.0, 4.8
    private static void subject(ObjectNode credential) {
        List<JsonNode> subjects = Json.each(credential.get(VcTerms.SUBJECT));
        if (subjects.isEmpty()) {
            throw Rejected.malformed("no credentialSubject");
        }
        for (JsonNode subject : subjects) {
            if (!(subject instanceof ObjectNode object) || object.isEmpty()) {
                throw Rejected.malformed("a credentialSubject that says nothing");
            }
            Values.optionalUrl(object, VcTerms.ID);
        }
    }

    // VCDM 2.0, 4.9
    private static void period(ObjectNode credential) {
        Instant from = Values.optionalMoment(credential, VcTerms.VALID_FROM);
        Instant until = Values.optionalMoment(credential, VcTerms.VALID_UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            throw Rejected.malformed("validUntil is before validFrom");
        }
    }

    private static void noOldDates(ObjectNode credential) {
        if (credential.has(VcTerms.ISSUANCE_DATE) || credential.has(VcTerms.EXPIRATION_DATE)) {
            throw Rejected.malformed("dates of Data Model 1.1 in a credential of 2.0");
        }
    }

    private static void issuanceDate(ObjectNode credential) {
        if (!credential.has(VcTerms.ISSUANCE_DATE)) {
            throw Rejected.malformed("no issuanceDate");
        }
        Values.optionalMoment(credential, VcTerms.ISSUANCE_DATE);
        Values.optionalMoment(credential, VcTerms.EXPIRATION_DATE);
    }

    // VCDM 2.0, 4.10, 5.4, 5.5, 5.6: each says its type
    static void typed(ObjectNode credential, String member) {
        for (JsonNode item : Values.objects(credential, member)) {
            Values.type(item, member);
            Values.optionalUrl((ObjectNode) item, VcTerms.ID);
        }
    }

    // VCDM 2.0, 5.10: what is reserved says its type wherever it is used
    static void reserved(ObjectNode document) {
        typed(document, VcTerms.CONFIDENCE_METHOD);
        typed(document, VcTerms.RENDER_METHOD);
        for (JsonNode subject : Json.each(document.get(VcTerms.SUBJECT))) {
            if (subject instanceof ObjectNode object) {
                typed(object, VcTerms.CONFIDENCE_METHOD);
            }
        }
    }

    // VCDM 2.0, 4.11
    private static void schema(ObjectNode credential) {
        for (JsonNode item : Values.objects(credential, VcTerms.SCHEMA)) {
            Values.type(item, VcTerms.SCHEMA);
            Values.url(item.get(VcTerms.ID), "the id of a credentialSchema");
        }
    }

    // VCDM 2.0, 5.3
    private static void relatedResources(ObjectNode credential) {
        var ids = new HashSet<String>();
        for (JsonNode item : Values.objects(credential, VcTerms.RELATED_RESOURCE)) {
            Values.url(item.get(VcTerms.ID), "the id of a relatedResource");
            if (!ids.add(item.get(VcTerms.ID).textValue())) {
                throw Rejected.malformed("a relatedResource twice");
            }
            digest(item);
        }
    }

    // what is in the library is what would be retrieved: compare it, whoever asks
    private static void digest(JsonNode resource) {
        Digests digests = Digests.of(resource);
        if (digests.values().isEmpty()) {
            throw Rejected.malformed("a relatedResource without a digest");
        }
        Contexts.published(resource.get(VcTerms.ID).textValue())
                .ifPresent(bytes -> digests.check(bytes, Check.CONFORMING));
    }
}
