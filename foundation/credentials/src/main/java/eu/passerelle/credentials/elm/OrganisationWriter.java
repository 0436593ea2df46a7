package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organisations; one that appears twice is the same node both times. */
final class OrganisationWriter {

    /** The EU's own word for a country that is not known yet. */
    static final String UNKNOWN_COUNTRY = Concepts.EU + "country/OP_DATPRO";

    private final ElmNodes nodes;
    private final Map<String, Organisation> known = new HashMap<>();
    private final Map<String, ObjectNode> written = new HashMap<>();

    OrganisationWriter(ElmNodes nodes) {
        this.nodes = nodes;
    }

    List<ObjectNode> write(List<Organisation> organisations, String element) {
        return organisations.stream().map(one -> write(one, element)).toList();
    }

    ObjectNode write(Organisation organisation, String element) {
        Organisation before = known.putIfAbsent(organisation.id(), organisation);
        if (before != null && !before.equals(organisation)) {
            nodes.lost(element, "an organisation that is described in two ways");
        }
        return written.computeIfAbsent(organisation.id(), id -> node(organisation, element))
                .deepCopy();
    }

    static ObjectNode country(Organisation organisation) {
        return organisation
                .country()
                .flatMap(Vocabulary.COUNTRIES::concept)
                .orElseGet(() -> Concepts.of(UNKNOWN_COUNTRY, "Provisional data"));
    }

    private ObjectNode node(Organisation organisation, String element) {
        ObjectNode node = nodes.named(organisation.id(), ElmTerms.ORGANISATION, ElmTerms.SELF);
        node.set(ElmTerms.LEGAL_NAME, ElmNodes.texts(name(organisation)));
        ObjectNode address = nodes.fresh("Address");
        address.set(ElmTerms.COUNTRY, country(organisation));
        ObjectNode location = nodes.fresh("Location");
        location.set(ElmTerms.ADDRESS, address);
        node.set(ElmTerms.LOCATION, location);
        boolean unknown = organisation.country().filter(code -> !isCountry(code)).isPresent();
        if (unknown) {
            nodes.lost(element + ".country", "no country of the EU's vocabulary");
        }
        organisation
                .homepage()
                .ifPresent(url -> node.set(ElmTerms.HOMEPAGE, nodes.webResource(url)));
        identifiers(organisation, node);
        return node;
    }

    private static boolean isCountry(String code) {
        return Vocabulary.COUNTRIES.concept(code).isPresent();
    }

    private static Texts name(Organisation organisation) {
        return organisation.name().isEmpty()
                ? Texts.of(Texts.UNSTATED, organisation.id())
                : organisation.name();
    }

    private void identifiers(Organisation organisation, ObjectNode node) {
        var others = new ArrayList<ObjectNode>();
        if (node.has(ElmTerms.IDENTIFIER)) {
            others.add((ObjectNode) node.get(ElmTerms.IDENTIFIER));
        }
        for (var identifier : organisation.identifiers()) {
            LegalScheme scheme = LegalScheme.named(identifier.scheme()).orElse(null);
            if (scheme != null && !node.has(scheme.member())) {
                ObjectNode legal = nodes.fresh(ElmTerms.LEGAL_IDENTIFIER);
                legal.put(ElmTerms.NOTATION, identifier.value());
                legal.set(ElmTerms.SPATIAL, country(organisation));
                node.set(scheme.member(), legal);
            } else {
                others.add(nodes.identifier(identifier.scheme(), identifier.value()));
            }
        }
        ElmNodes.set(node, ElmTerms.IDENTIFIER, others);
    }
}
