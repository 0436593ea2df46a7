package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How parts of the canonical credential look as claims. */
final class ClaimValues {

    private static final List<String> ANY_LANGUAGE = List.of("en");

    private ClaimValues() {}

    static Optional<JsonNode> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new TextNode(value));
    }

    static Optional<JsonNode> text(Texts value) {
        return text(plain(value));
    }

    static String plain(Texts value) {
        return value.in(ANY_LANGUAGE);
    }

    static Optional<JsonNode> texts(Stream<String> values) {
        var array = Json.newArray();
        values.filter(value -> !value.isEmpty()).forEach(array::add);
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    static JsonNode day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    static JsonNode day(LocalDate day) {
        return new TextNode(day.toString());
    }

    static JsonNode eqfName(int level) {
        return new TextNode("EQF-" + level);
    }

    static Optional<JsonNode> workload(Achievement achievement) {
        var workload = achievement.workload();
        boolean credits = workload.ects().isPresent();
        return workload.ects()
                .or(workload::hours)
                .map(
                        value ->
                                Json.newObject()
                                        .<ObjectNode>set("value", DecimalNode.valueOf(value))
                                        .put("unit", credits ? "ECTS" : "hours"));
    }

    static Optional<JsonNode> workloadText(Achievement achievement) {
        var workload = achievement.workload();
        String credits = workload.ects().map(value -> value.toPlainString() + " ECTS").orElse("");
        String hours = workload.hours().map(value -> value.toPlainString() + " hours").orElse("");
        return text(credits + (credits.isEmpty() || hours.isEmpty() ? "" : ", ") + hours);
    }

    static JsonNode assessmentName(Assessment assessment) {
        return new TextNode(
                switch (assessment.type()) {
                    case WRITTEN -> "written-examination";
                    case ORAL -> "oral-examination";
                    case PRACTICAL -> "practical-assessment";
                    case PORTFOLIO -> "portfolio-assessment";
                    case PEER -> "peer-assessment";
                    case PROJECT -> "project-assessment";
                    case CONTINUOUS -> "continuous-assessment";
                    case ARTEFACT -> "artefact-assessment";
                    case ATTENDANCE_ONLY -> "attendance";
                    case PEER_REVIEW,
                            MARKED_ASSIGNMENT,
                            GROUP_PERFORMANCE,
                            QUIZ,
                            PROBLEM_BASED,
                            SEVERAL,
                            NOT_STATED ->
                            hyphenated(assessment.type());
                });
    }

    static Optional<JsonNode> names(List<Organisation> organisations) {
        return text(
                organisations.stream()
                        .map(Organisation::name)
                        .map(ClaimValues::plain)
                        .collect(Collectors.joining(", ")));
    }

    static String name(QualityAssurance quality) {
        String title = plain(quality.title());
        return title.isEmpty() ? hyphenated(quality.kind()) : title;
    }

    static JsonNode stackable(Stackability stackability) {
        return BooleanNode.valueOf(!(stackability instanceof Stackability.StandAlone));
    }

    static Optional<JsonNode> target(Stackability stackability) {
        return switch (stackability) {
            case Stackability.StandAlone alone -> Optional.empty();
            case Stackability.Possible possible -> text(possible.hint());
            case Stackability.Confirmed confirmed ->
                    text(
                            confirmed.targets().stream()
                                    .map(target -> plain(target.title()))
                                    .collect(Collectors.joining(", ")));
        };
    }

    static Optional<JsonNode> identification(Assessment assessment) {
        if (assessment.identification() == Assessment.Identification.NONE) {
            return Optional.empty();
        }
        return switch (assessment.supervision()) {
            case SUPERVISED_ONLINE -> text("proctored-online-exam");
            case SUPERVISED_ON_SITE -> text("in-person-supervision");
            case UNSUPERVISED -> text("identity-verified-remote-exam");
        };
    }

    static JsonNode word(Enum<?> constant) {
        return new TextNode(hyphenated(constant));
    }

    static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
