package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads organisations. */
final class OrganisationReader {

    private final ElmIndex index;

    OrganisationReader(ElmIndex index) {
        this.index = index;
    }

    List<Organisation> read(JsonNode node, String member) {
        return index.each(node, member).stream()
                .filter(one -> Json.idOf(one) != null)
                .map(this::organisation)
                .toList();
    }

    private Organisation organisation(JsonNode node) {
        JsonNode address = index.first(index.first(node, ElmTerms.LOCATION), ElmTerms.ADDRESS);
        JsonNode homepage = index.first(node, ElmTerms.HOMEPAGE);
        return new Organisation(
                index.id(node),
                index.texts(node, ElmTerms.LEGAL_NAME),
                Vocabulary.COUNTRIES.code(index.first(address, ElmTerms.COUNTRY)),
                ElmIndex.value(homepage, ElmTerms.CONTENT_URL),
                identifiers(node));
    }

    private List<Organisation.Identifier> identifiers(JsonNode node) {
        var identifiers = new ArrayList<Organisation.Identifier>();
        for (LegalScheme scheme : LegalScheme.values()) {
            for (JsonNode legal : index.each(node, scheme.member())) {
                notation(legal).ifPresent(value -> add(identifiers, scheme.scheme(), value));
            }
        }
        for (JsonNode other : index.each(node, ElmTerms.IDENTIFIER)) {
            String scheme =
                    ElmIndex.value(other, ElmTerms.SCHEME_NAME)
                            .or(() -> index.text(other, "schemeAgency"))
                            .orElse("");
            if (!scheme.equals(ElmTerms.SELF)) {
                notation(other).ifPresent(value -> add(identifiers, scheme, value));
            }
        }
        return identifiers;
    }

    private static Optional<String> notation(JsonNode identifier) {
        return ElmIndex.value(identifier, ElmTerms.NOTATION);
    }

    private static void add(
            List<Organisation.Identifier> identifiers, String scheme, String value) {
        identifiers.add(new Organisation.Identifier(scheme, value));
    }
}
