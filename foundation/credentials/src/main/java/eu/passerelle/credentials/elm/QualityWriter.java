package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.jsonld.Iris;

/** Quality records as accreditations. */
final class QualityWriter {

    static final String DEQAR = "DEQAR";

    private static final String ELEMENT = "achievement.qualityAssurance";

    private final ElmNodes nodes;
    private final OrganisationWriter organisations;

    QualityWriter(ElmNodes nodes, OrganisationWriter organisations) {
        this.nodes = nodes;
        this.organisations = organisations;
    }

    ObjectNode write(QualityAssurance quality) {
        ObjectNode node = nodes.fresh("Accreditation");
        ObjectNode kind = Concepts.constant(quality.kind().uri(), quality.kind());
        Texts title =
                quality.title().isEmpty()
                        ? Texts.of("en", kind.at("/prefLabel/en").asText())
                        : quality.title();
        node.set(ElmTerms.TITLE, ElmNodes.texts(title));
        node.set(ElmTerms.DC_TYPE, kind);
        node.set(
                ElmTerms.ACCREDITING_AGENT, organisations.write(quality.body(), ELEMENT + ".body"));
        register(node, quality.register());
        var term = quality.term();
        term.from().ifPresent(day -> node.put(ElmTerms.DATE_ISSUED, Days.write(day)));
        term.until().ifPresent(day -> node.put(ElmTerms.EXPIRY_DATE, Days.write(day)));
        return node;
    }

    private void register(ObjectNode node, QualityAssurance.Register register) {
        register.deqar()
                .ifPresent(id -> node.set(ElmTerms.IDENTIFIER, nodes.identifier(DEQAR, id)));
        register.report().ifPresent(url -> node.set(ElmTerms.REPORT, nodes.webResource(url)));
        register.decision()
                .ifPresent(
                        text -> {
                            // a decision is a word; one that is none gets a name of its own
                            ObjectNode decision =
                                    Iris.isAbsolute(text)
                                            ? Concepts.ours(text, text)
                                            : nodes.fresh(ElmTerms.CONCEPT);
                            decision.set(ElmTerms.LABEL, nodes.text(text));
                            node.set(ElmTerms.DECISION, decision);
                        });
    }
}
