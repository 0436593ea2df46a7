package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Workload;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads claims back: the inverse of {@link ClaimSource}, source by source. A value that is not as
 * it would have been written ends in {@link IllegalArgumentException}.
 */
final class ClaimReading {

    private static final Pattern WORKLOAD =
            Pattern.compile(
                    "(?:(\\d{1,9}(?:\\.\\d{1,9})?) ECTS)?(?:, )?(?:(\\d{1,9}(?:\\.\\d{1,9})?) hours)?");
    private static final Pattern EQF_NAME = Pattern.compile("EQF-([1-8])");
    private static final int MOST = 1_000;

    private final CredentialDraft draft;

    ClaimReading(CredentialDraft draft) {
        this.draft = draft;
    }

    void take(ClaimSource source, JsonNode value) {
        switch (source) {
            case ID -> draft.id = text(value);
            case TITLE -> draft.title = text(value);
            case DESCRIPTION -> draft.description = text(value);
            case GIVEN_NAME -> draft.givenName = text(value);
            case FAMILY_NAME -> draft.familyName = text(value);
            case FULL_NAME -> draft.fullName = text(value);
            case HOLDER_ID -> holder(text(value));
            case EMAIL -> draft.email = text(value);
            case DATE_OF_BIRTH -> draft.dateOfBirth = day(value);
            case ISSUER_COUNTRY -> draft.issuerCountry = text(value);
            case AWARDING_BODY -> draft.awardingBody = text(value);
            case ISSUED_ON -> issued(day(value));
            case EXPIRES_ON -> expires(day(value));
            case OUTCOMES -> draft.outcomes = texts(value);
            case SKILLS -> draft.skills = texts(value);
            case WORKLOAD -> workload(value);
            case WORKLOAD_TEXT -> workload(text(value));
            case EQF_NUMBER -> draft.eqf = level(value);
            case EQF_NAME -> draft.eqf = Integer.valueOf(match(EQF_NAME, text(value)).group(1));
            case ASSESSMENT_TYPE -> draft.assessment = assessment(text(value));
            case IDENTITY_VERIFICATION -> draft.supervision = supervision(text(value));
            case PARTICIPATION -> draft.participation = participation(text(value));
            case QUALITY_ASSURANCE -> draft.qualityAssurance = List.of(text(value));
            case QUALITY_ASSURANCES -> draft.qualityAssurance = texts(value);
            case GRADE -> draft.grade = text(value);
            case GRADING_SCHEME -> draft.gradingScheme = text(value);
            case FIELD -> draft.field = text(value);
            case LANGUAGES -> draft.languages = texts(value);
            case PREREQUISITES -> draft.prerequisites = String.join("\n", texts(value));
            case STACKABLE -> checkTruth(value);
            case STACKS_INTO -> draft.stackability = text(value);
        }
    }

    // what holds it is an id of some kind, or the address it was sent to
    private void holder(String value) {
        boolean address = value.indexOf('@') > 0 && value.indexOf(':') < 0;
        if (address) {
            draft.email = value;
        } else {
            draft.holderId = value;
        }
    }

    // iat and exp say it to the second, and go first
    private void issued(LocalDate day) {
        if (draft.issued == null) {
            draft.issued = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    private void expires(LocalDate day) {
        if (draft.expires == null) {
            draft.expires = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    private void workload(JsonNode value) {
        if (!value.path("value").isNumber()) {
            throw new IllegalArgumentException("a workload that is no number");
        }
        // refuses an absurd amount before anybody calculates with it
        BigDecimal amount =
                Workload.of(value.path("value").decimalValue(), null).ects().orElseThrow();
        switch (value.path("unit").asText()) {
            case "ECTS" -> draft.ects = amount;
            case "hours" -> draft.hours = amount;
            default -> throw new IllegalArgumentException("a workload in another unit");
        }
    }

    private void workload(String text) {
        Matcher matcher = match(WORKLOAD, text);
        draft.ects = Optional.ofNullable(matcher.group(1)).map(BigDecimal::new).orElse(null);
        draft.hours = Optional.ofNullable(matcher.group(2)).map(BigDecimal::new).orElse(null);
    }

    private static int level(JsonNode value) {
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > 8) {
            throw new IllegalArgumentException("no level of the EQF");
        }
        return value.intValue();
    }

    private static Assessment.Type assessment(String name) {
        return find(Assessment.Type.values(), name, ClaimSource::assessmentName);
    }

    private static Assessment.Supervision supervision(String name) {
        return find(Assessment.Supervision.values(), name, ClaimSource::identificationName);
    }

    private static Participation participation(String name) {
        return find(Participation.values(), name, ClaimSource::hyphenated);
    }

    private static <T> T find(
            T[] all, String name, java.util.function.Function<T, String> written) {
        return Arrays.stream(all)
                .filter(one -> written.apply(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a word of the issuer's own"));
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new IllegalArgumentException("not written as expected");
        }
        return matcher;
    }

    private static LocalDate day(JsonNode value) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("not a day");
        }
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("not a text");
        }
        return value.textValue();
    }

    private static List<String> texts(JsonNode value) {
        if (!value.isArray() || value.size() > MOST) {
            throw new IllegalArgumentException("not a list of texts");
        }
        return value.valueStream().map(ClaimReading::text).toList();
    }

    // that it can be stacked says nothing that a target does not say better
    private static void checkTruth(JsonNode value) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("not true or false");
        }
    }
}
