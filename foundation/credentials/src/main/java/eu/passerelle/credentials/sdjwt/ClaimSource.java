package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the canonical credential a claim can be filled from. Claim maps name these. */
enum ClaimSource {
    ID(credential -> text(credential.id())),
    TITLE(credential -> text(credential.achievement().title())),
    DESCRIPTION(credential -> text(credential.achievement().description())),
    GIVEN_NAME(credential -> credential.holder().givenName().map(TextNode::new)),
    FAMILY_NAME(credential -> credential.holder().familyName().map(TextNode::new)),
    FULL_NAME(credential -> credential.holder().name().map(TextNode::new)),
    HOLDER_ID(
            credential ->
                    credential
                            .holder()
                            .id()
                            .or(() -> credential.holder().email())
                            .map(TextNode::new)),
    EMAIL(credential -> credential.holder().email().map(TextNode::new)),
    DATE_OF_BIRTH(credential -> credential.holder().dateOfBirth().map(ClaimSource::day)),
    ISSUER_COUNTRY(credential -> credential.parties().issuer().country().map(TextNode::new)),
    AWARDING_BODY(
            credential ->
                    Optional.of(
                            new TextNode(
                                    String.join(
                                            ", ",
                                            credential.parties().awardingBodies().stream()
                                                    .map(Organisation::name)
                                                    .map(ClaimSource::plain)
                                                    .toList())))),
    ISSUED_ON(credential -> Optional.of(day(credential.award().validFrom()))),
    EXPIRES_ON(credential -> credential.award().validUntil().map(ClaimSource::day)),
    OUTCOMES(
            credential ->
                    texts(
                            credential.achievement().outcomes().stream()
                                    .map(outcome -> plain(outcome.text())))),
    SKILLS(
            credential ->
                    texts(
                            credential.achievement().outcomes().stream()
                                    .flatMap(outcome -> outcome.skills().stream()))),
    WORKLOAD(credential -> workload(credential.achievement())),
    WORKLOAD_TEXT(credential -> workloadText(credential.achievement())),
    EQF_NUMBER(credential -> credential.achievement().level().eqf().map(IntNode::valueOf)),
    EQF_NAME(credential -> credential.achievement().level().eqf().map(ClaimSource::eqfName)),
    ASSESSMENT_TYPE(
            credential ->
                    credential
                            .achievement()
                            .assessment()
                            .map(one -> new TextNode(assessmentName(one.type())))),
    IDENTITY_VERIFICATION(
            credential ->
                    credential.achievement().assessment().flatMap(ClaimSource::identification)),
    PARTICIPATION(
            credential ->
                    credential
                            .achievement()
                            .participation()
                            .map(form -> new TextNode(hyphenated(form)))),
    QUALITY_ASSURANCE(
            credential ->
                    credential.achievement().qualityAssurance().stream()
                            .findFirst()
                            .map(quality -> new TextNode(name(quality)))),
    QUALITY_ASSURANCES(
            credential ->
                    texts(
                            credential.achievement().qualityAssurance().stream()
                                    .map(ClaimSource::name))),
    GRADE(credential -> credential.award().grade().map(grade -> new TextNode(grade.value()))),
    GRADING_SCHEME(
            credential ->
                    credential.award().grade().flatMap(Award.Grade::scheme).map(TextNode::new)),
    FIELD(credential -> credential.achievement().field().map(TextNode::new)),
    LANGUAGES(credential -> texts(credential.achievement().languages().stream())),
    PREREQUISITES(credential -> texts(Stream.of(plain(credential.achievement().prerequisites())))),
    STACKABLE(credential -> credential.achievement().stackability().map(ClaimSource::stackable)),
    STACKS_INTO(credential -> credential.achievement().stackability().flatMap(ClaimSource::target));

    private static final List<String> ANY_LANGUAGE = List.of("en");

    private final Function<Credential, Optional<? extends JsonNode>> extraction;

    ClaimSource(Function<Credential, Optional<? extends JsonNode>> extraction) {
        this.extraction = extraction;
    }

    Optional<JsonNode> of(Credential credential) {
        return extraction.apply(credential).map(JsonNode.class::cast);
    }

    private static Optional<JsonNode> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new TextNode(value));
    }

    private static Optional<JsonNode> text(Texts value) {
        return text(plain(value));
    }

    private static String plain(Texts value) {
        return value.in(ANY_LANGUAGE);
    }

    private static Optional<JsonNode> texts(Stream<String> values) {
        var array = Json.newArray();
        values.filter(value -> !value.isEmpty()).forEach(array::add);
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    private static JsonNode day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private static JsonNode day(LocalDate day) {
        return new TextNode(day.toString());
    }

    private static JsonNode eqfName(int level) {
        return new TextNode("EQF-" + level);
    }

    private static Optional<JsonNode> workload(Achievement achievement) {
        var workload = achievement.workload();
        boolean credits = workload.ects().isPresent();
        return workload.ects()
                .or(workload::hours)
                .map(
                        value ->
                                Json.newObject()
                                        .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                                                "value", DecimalNode.valueOf(value))
                                        .put("unit", credits ? "ECTS" : "hours"));
    }

    private static Optional<JsonNode> workloadText(Achievement achievement) {
        var workload = achievement.workload();
        String credits = workload.ects().map(value -> value.toPlainString() + " ECTS").orElse("");
        String hours = workload.hours().map(value -> value.toPlainString() + " hours").orElse("");
        return text(credits + (credits.isEmpty() || hours.isEmpty() ? "" : ", ") + hours);
    }

    private static String name(QualityAssurance quality) {
        String title = plain(quality.title());
        return title.isEmpty() ? hyphenated(quality.kind()) : title;
    }

    private static JsonNode stackable(Stackability stackability) {
        return BooleanNode.valueOf(!(stackability instanceof Stackability.StandAlone));
    }

    private static Optional<JsonNode> target(Stackability stackability) {
        return text(targets(stackability));
    }

    /** What it can be combined into, in words. */
    static String targets(Stackability stackability) {
        return switch (stackability) {
            case Stackability.StandAlone alone -> "";
            case Stackability.Possible possible -> plain(possible.hint());
            case Stackability.Confirmed confirmed ->
                    confirmed.targets().stream()
                            .map(target -> plain(target.title()))
                            .collect(Collectors.joining(", "));
        };
    }

    /** The word for a kind of assessment. */
    static String assessmentName(Assessment.Type type) {
        return switch (type) {
            case WRITTEN -> "written-examination";
            case ORAL -> "oral-examination";
            case PRACTICAL -> "practical-assessment";
            case PORTFOLIO -> "portfolio-assessment";
            case PEER -> "peer-assessment";
            case PROJECT -> "project-assessment";
            case CONTINUOUS -> "continuous-assessment";
            case ARTEFACT -> "artefact-assessment";
            case PEER_REVIEW,
                    MARKED_ASSIGNMENT,
                    GROUP_PERFORMANCE,
                    QUIZ,
                    PROBLEM_BASED,
                    SEVERAL,
                    NOT_STATED ->
                    hyphenated(type);
            case ATTENDANCE_ONLY -> "attendance";
        };
    }

    private static Optional<JsonNode> identification(Assessment assessment) {
        return assessment.identification() == Assessment.Identification.NONE
                ? Optional.empty()
                : text(identificationName(assessment.supervision()));
    }

    /** The word for how somebody was identified, which says how they were watched. */
    static String identificationName(Assessment.Supervision supervision) {
        return switch (supervision) {
            case SUPERVISED_ONLINE -> "proctored-online-exam";
            case SUPERVISED_ON_SITE -> "in-person-supervision";
            case UNSUPERVISED -> "identity-verified-remote-exam";
        };
    }

    static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
