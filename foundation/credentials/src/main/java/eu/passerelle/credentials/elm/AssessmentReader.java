package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Assessment.Identification;
import eu.passerelle.credentials.Assessment.Supervision;
import eu.passerelle.credentials.Assessment.Type;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.json.Json;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads how it was assessed, and how well it was passed. What the vocabularies do not tell apart is
 * read as the weaker: online rather than on site, an account rather than a document.
 */
final class AssessmentReader {

    private final ElmIndex index;
    private final List<JsonNode> assessments;

    AssessmentReader(ElmIndex index, JsonNode claim) {
        this.index = index;
        this.assessments = index.each(claim, ElmTerms.PROVEN_BY);
    }

    /** How; of several assessments the weakest supervision and identification. */
    Optional<Assessment> how() {
        List<Assessment> all = assessments.stream().flatMap(one -> how(one).stream()).toList();
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        List<Type> types = all.stream().map(Assessment::type).distinct().toList();
        return Optional.of(
                new Assessment(
                        types.size() == 1 ? types.getFirst() : Type.SEVERAL,
                        all.stream()
                                .map(Assessment::supervision)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        all.stream()
                                .map(Assessment::identification)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    /** How well; empty where there are several grades, for none of them is the whole. */
    Optional<Award.Grade> grade() {
        List<Award.Grade> all = assessments.stream().flatMap(one -> grade(one).stream()).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Optional<Award.Grade> grade(JsonNode assessment) {
        JsonNode note = index.first(assessment, ElmTerms.GRADE);
        JsonNode scheme =
                index.first(
                        index.first(assessment, ElmTerms.SPECIFIED_BY), ElmTerms.GRADING_SCHEME);
        return Remark.NO_GRADE.isSubjectOf(note)
                ? Optional.empty()
                : index.text(note, ElmTerms.NOTE_LITERAL)
                        .map(value -> new Award.Grade(value, index.text(scheme, ElmTerms.TITLE)));
    }

    private Optional<Assessment> how(JsonNode assessment) {
        JsonNode spec = index.first(assessment, ElmTerms.SPECIFIED_BY);
        return !Remark.GRADE_ONLY.in(index, assessment).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Assessment(
                                type(index.first(spec, ElmTerms.DC_TYPE)),
                                supervision(assessment, spec),
                                identification(assessment)));
    }

    private static Type type(JsonNode concept) {
        String uri = Json.idOf(concept);
        return Arrays.stream(Type.values())
                .filter(type -> type.uri().equals(uri))
                .findFirst()
                .orElse(Type.NOT_STATED);
    }

    private Supervision supervision(JsonNode assessment, JsonNode spec) {
        if (!Assessment.isSupervised(verification(assessment))) {
            return Supervision.UNSUPERVISED;
        }
        boolean onSite =
                index.each(spec, ElmTerms.MODE).stream()
                        .allMatch(mode -> Participation.ON_SITE.uri().equals(Json.idOf(mode)));
        return onSite && spec.has(ElmTerms.MODE)
                ? Supervision.SUPERVISED_ON_SITE
                : Supervision.SUPERVISED_ONLINE;
    }

    private Identification identification(JsonNode assessment) {
        if (!Assessment.isIdentified(verification(assessment))) {
            return Identification.NONE;
        }
        boolean byDocument =
                Remark.IDENTIFICATION.in(index, assessment).stream()
                        .flatMap(note -> index.text(note, ElmTerms.NOTE_LITERAL).stream())
                        .anyMatch(Identification.DOCUMENT.name()::equals);
        return byDocument ? Identification.DOCUMENT : Identification.ACCOUNT;
    }

    private String verification(JsonNode assessment) {
        return String.valueOf(Json.idOf(index.first(assessment, ElmTerms.ID_VERIFICATION)));
    }
}
