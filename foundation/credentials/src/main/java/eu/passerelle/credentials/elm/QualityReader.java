package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads quality records; one of an unknown kind, or by nobody, is left out. */
final class QualityReader {

    private final ElmIndex index;
    private final OrganisationReader organisations;

    QualityReader(ElmIndex index, OrganisationReader organisations) {
        this.index = index;
        this.organisations = organisations;
    }

    List<QualityAssurance> read(List<JsonNode> accreditations) {
        return accreditations.stream().flatMap(one -> read(one).stream()).toList();
    }

    private Optional<QualityAssurance> read(JsonNode node) {
        var body = organisations.read(node, ElmTerms.ACCREDITING_AGENT).stream().findFirst();
        var kind =
                Arrays.stream(QualityAssurance.Kind.values())
                        .filter(
                                one ->
                                        one.uri()
                                                .equals(
                                                        Json.idOf(
                                                                index.first(
                                                                        node, ElmTerms.DC_TYPE))))
                        .findFirst();
        return kind.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : Optional.of(record(node, kind.get(), body.get()));
    }

    private QualityAssurance record(JsonNode node, QualityAssurance.Kind kind, Organisation body) {
        return new QualityAssurance(
                kind,
                index.texts(node, ElmTerms.TITLE),
                body,
                new QualityAssurance.Register(
                        index.text(index.first(node, ElmTerms.DECISION), ElmTerms.LABEL),
                        ElmIndex.value(index.first(node, ElmTerms.REPORT), ElmTerms.CONTENT_URL),
                        deqar(node)),
                new QualityAssurance.Term(
                        Days.read(node.get(ElmTerms.DATE_ISSUED)),
                        Days.read(node.get(ElmTerms.EXPIRY_DATE))));
    }

    private Optional<String> deqar(JsonNode node) {
        return index.each(node, ElmTerms.IDENTIFIER).stream()
                .filter(this::isOfDeqar)
                .flatMap(one -> ElmIndex.value(one, ElmTerms.NOTATION).stream())
                .findFirst();
    }

    private boolean isOfDeqar(JsonNode identifier) {
        return Optional.of(QualityWriter.DEQAR)
                        .equals(ElmIndex.value(identifier, ElmTerms.SCHEME_NAME))
                || Optional.of(QualityWriter.DEQAR).equals(index.text(identifier, "schemeAgency"));
    }
}
