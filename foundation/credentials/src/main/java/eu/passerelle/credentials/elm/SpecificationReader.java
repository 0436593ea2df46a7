package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Orientation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.json.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what was learned, from its specification or else from the claim itself. */
final class SpecificationReader {

    private final ElmIndex index;
    private final OrganisationReader organisations;
    private final JsonNode claim;
    private final JsonNode spec;

    SpecificationReader(
            ElmIndex index, OrganisationReader organisations, JsonNode claim, JsonNode spec) {
        this.index = index;
        this.organisations = organisations;
        this.claim = claim;
        this.spec = spec;
    }

    Achievement read(Optional<Assessment> assessment) {
        var quality = new QualityReader(index, organisations);
        return Achievement.of(id(), title(), description())
                .outcomes(outcomes(assessment.isPresent()))
                .workload(workload())
                .level(level())
                .fields(fields())
                .orientation(orientation().orElse(null))
                .languages(languages())
                .participation(participation().orElse(null))
                .prerequisites(note(index.first(spec, ElmTerms.PREREQUISITES)))
                .furtherInformation(remark(Remark.FURTHER_INFORMATION))
                .assessment(assessment.orElse(null))
                .qualityAssurance(quality.read(index.each(spec, ElmTerms.ACCREDITATION)))
                .stackability(new StackingReader(index, spec).read().orElse(null));
    }

    private String id() {
        return index.id(spec.isMissingNode() ? claim : spec);
    }

    private Texts title() {
        Texts own = index.texts(spec, ElmTerms.TITLE);
        return own.isEmpty() ? index.texts(claim, ElmTerms.TITLE) : own;
    }

    private Texts description() {
        Texts own = index.texts(spec, ElmTerms.DESCRIPTION);
        return own.isEmpty() ? index.texts(claim, ElmTerms.DESCRIPTION) : own;
    }

    private List<Outcome> outcomes(boolean assessed) {
        return index.each(spec, ElmTerms.OUTCOME).stream()
                .map(outcome -> outcome(outcome, assessed))
                .toList();
    }

    private Outcome outcome(JsonNode outcome, boolean assessed) {
        boolean covered =
                assessed
                        ? Remark.NOT_ASSESSED.in(index, outcome).isEmpty()
                        : !Remark.ASSESSED.in(index, outcome).isEmpty();
        List<String> skills =
                Stream.of(ElmTerms.ESCO_SKILL, ElmTerms.SKILL)
                        .flatMap(member -> index.each(outcome, member).stream())
                        .map(Json::idOf)
                        .filter(Objects::nonNull)
                        .toList();
        return new Outcome(
                index.id(outcome), index.texts(outcome, ElmTerms.TITLE), covered, skills);
    }

    private Workload workload() {
        return new Workload(
                ects(spec, ElmTerms.CREDIT_POINT).or(() -> ects(claim, ElmTerms.CREDIT_RECEIVED)),
                ElmIndex.value(spec, ElmTerms.VOLUME).flatMap(Hours::of));
    }

    private Optional<BigDecimal> ects(JsonNode node, String member) {
        return index.each(node, member).stream()
                .filter(
                        credit ->
                                Concepts.ECTS.equals(
                                        Json.idOf(index.first(credit, ElmTerms.FRAMEWORK))))
                .flatMap(credit -> ElmIndex.value(credit, ElmTerms.POINT).stream())
                .flatMap(point -> ElmIndex.number(point).stream())
                .findFirst();
    }

    private Level level() {
        JsonNode cycle = index.first(spec, ElmTerms.CYCLE);
        return new Level(
                Concepts.code(index.first(spec, ElmTerms.EQF), Concepts.EQF)
                        .filter(level -> level.matches("[1-8]"))
                        .map(Integer::valueOf),
                index.each(spec, ElmTerms.NQF).stream()
                        .map(Json::idOf)
                        .filter(Objects::nonNull)
                        .toList(),
                Arrays.stream(Level.Cycle.values())
                        .filter(one -> Concepts.urn("qf-ehea", one).equals(Json.idOf(cycle)))
                        .findFirst());
    }

    private List<String> fields() {
        return index.each(spec, ElmTerms.FIELD).stream()
                .flatMap(field -> Concepts.code(field, Concepts.ISCED_F).stream())
                .toList();
    }

    private Optional<Orientation> orientation() {
        String said = remark(Remark.ORIENTATION).in(List.of());
        return Arrays.stream(Orientation.values())
                .filter(one -> one.name().equals(said))
                .findFirst();
    }

    private List<String> languages() {
        return index.each(spec, ElmTerms.LANGUAGE).stream()
                .flatMap(language -> Vocabulary.LANGUAGES.code(language).stream())
                .toList();
    }

    // where the specification is silent, as the activities were
    private Optional<Participation> participation() {
        return Stream.concat(
                        index.each(spec, ElmTerms.MODE).stream(),
                        index.each(claim, ElmTerms.INFLUENCED_BY).stream()
                                .map(activity -> index.first(activity, ElmTerms.SPECIFIED_BY))
                                .flatMap(how -> index.each(how, ElmTerms.MODE).stream()))
                .flatMap(mode -> participation(mode).stream())
                .findFirst();
    }

    private static Optional<Participation> participation(JsonNode mode) {
        return Arrays.stream(Participation.values())
                .filter(form -> form.uri().equals(Json.idOf(mode)))
                .findFirst();
    }

    private Texts remark(Remark remark) {
        return remark.in(index, spec).stream().findFirst().map(this::note).orElse(Texts.none());
    }

    private Texts note(JsonNode note) {
        return index.texts(note, ElmTerms.NOTE_LITERAL);
    }
}
