package eu.passerelle.verification.employer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingAdequacyTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String PYTHON =
            "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d";
    private static final Achievement BARE =
            Achievement.of("urn:uuid:2", Texts.of("en", "Data Analysis"), Texts.none());
    private static final Achievement WHOLE =
            BARE.outcomes(List.of(outcome(true)))
                    .level(Level.eqf(6))
                    .workload(Workload.of(new BigDecimal("4"), null))
                    .assessment(
                            new Assessment(
                                    Assessment.Type.PROJECT,
                                    Assessment.Supervision.SUPERVISED_ONLINE,
                                    Assessment.Identification.DOCUMENT));
    private static final Criteria ALL =
            new Criteria(
                    "all",
                    List.of(PYTHON),
                    Optional.of(6),
                    Optional.of(new BigDecimal("4.0")),
                    true,
                    Optional.of(36));

    private static Outcome outcome(boolean assessed) {
        return new Outcome(
                "LO1", Texts.of("en", "Writes Python programs"), assessed, List.of(PYTHON));
    }

    private static Verdict verdict(Achievement achievement, String achievedOn) {
        var credential =
                new Credential(
                        "urn:uuid:1",
                        Holder.of("Amira Haddad", "amira.haddad@learners.example"),
                        Parties.of(Organisation.of("did:web:a", Texts.of("en", "Rheinfurt"), "DE")),
                        achievement,
                        Award.of(achievedOn == null ? null : LocalDate.parse(achievedOn), NOON));
        return new Verdict(List.of(), Optional.empty(), Optional.of(credential), NOON);
    }

    private static Adequacy judge(Achievement achievement, String achievedOn) {
        return JudgeAdequacy.judge(verdict(achievement, achievedOn), ALL);
    }

    @Test
    void what_meets_every_criterion_is_enough() {
        Adequacy adequacy = judge(WHOLE, "2026-01-01");

        assertThat(adequacy.result()).isEqualTo(Result.PASS);
        assertThat(adequacy.found()).hasSize(5);
    }

    @Test
    void what_is_not_stated_is_not_enough_and_not_too_little() {
        Adequacy adequacy = judge(BARE.outcomes(List.of(outcome(true))), "2026-01-01");

        assertThat(adequacy.result()).isEqualTo(Result.INDETERMINATE);
        assertThat(adequacy.found())
                .contains(
                        Criterion.LEVEL_NOT_STATED,
                        Criterion.WORKLOAD_NOT_STATED,
                        Criterion.ASSESSMENT_NOT_STATED);
    }

    @Test
    void an_outcome_that_was_not_assessed_shows_no_skill() {
        Adequacy adequacy = judge(WHOLE.outcomes(List.of(outcome(false))), "2026-01-01");

        assertThat(adequacy.result()).isEqualTo(Result.FAIL);
        assertThat(adequacy.found()).contains(Criterion.SKILLS_MISSING);
    }

    @Test
    void a_lower_level_a_smaller_workload_and_nobody_watching_are_told_apart() {
        Achievement less =
                WHOLE.level(Level.eqf(5))
                        .workload(Workload.of(new BigDecimal("3.9"), null))
                        .assessment(
                                new Assessment(
                                        Assessment.Type.PEER,
                                        Assessment.Supervision.UNSUPERVISED,
                                        Assessment.Identification.NONE));

        assertThat(judge(less, "2026-01-01").found())
                .contains(
                        Criterion.LEVEL_TOO_LOW,
                        Criterion.WORKLOAD_TOO_SMALL,
                        Criterion.ASSESSMENT_NOT_SUPERVISED);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-24, RECENT_ENOUGH",
        "2023-11-23, OLDER_THAN_YOUR_LIMIT",
        "2026-11-24, RECENT_ENOUGH"
    })
    void how_old_it_may_be_is_counted_from_when_it_was_achieved(String on, Criterion expected) {
        assertThat(judge(WHOLE, on).found()).contains(expected);
    }

    @Test
    void without_that_day_it_is_counted_from_when_it_was_issued() {
        assertThat(judge(WHOLE, null).found()).contains(Criterion.RECENT_ENOUGH);
    }

    @Test
    void nothing_that_is_not_proven_is_enough() {
        var unproven = new Verdict(List.of(), Optional.empty(), Optional.empty(), NOON);

        Adequacy adequacy = JudgeAdequacy.judge(unproven, ALL);

        assertThat(adequacy.result()).isEqualTo(Result.INDETERMINATE);
        assertThat(adequacy.found()).containsExactly(Criterion.CONTENT_NOT_PROVEN);
    }
}
