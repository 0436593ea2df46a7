package eu.passerelle.catalog.provider;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeAccreditation.AQ_RHEIN;
import static eu.passerelle.catalog.provider.SomeAccreditation.COMPUTING;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static eu.passerelle.catalog.provider.SomeProvider.VOLTGRID;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.Status;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import eu.passerelle.testkit.time.CountedIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditingAProviderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryAccreditations accreditations = new InMemoryAccreditations();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final RecordAccreditation record =
            new RecordAccreditation(providers, accreditations, outbox, new CountedIds(), AT_NOON);
    private final WithdrawAccreditation withdraw =
            new WithdrawAccreditation(accreditations, outbox, AT_NOON);

    @BeforeEach
    void a_university_and_a_company_are_registered() {
        providers.with(SomeProvider.university(RHEINFURT));
        providers.with(SomeProvider.company(VOLTGRID));
    }

    @Test
    void what_an_agency_decided_is_told_with_its_limits() {
        var grant = SomeAccreditation.grant(RHEINFURT, COMPUTING, Decision.Standing.OBLIGATORY);

        var recorded = done(record.record(grant));

        assertThat(done(accreditations.of(List.of(RHEINFURT)))).containsExactly(recorded);
        assertThat(outbox.facts())
                .containsExactly(
                        new AccreditationChanged(
                                recorded.id().toString(),
                                "rheinfurt",
                                "aq-rhein",
                                "AQ-Rhein",
                                Status.IN_FORCE,
                                List.of("06"),
                                5,
                                7,
                                List.of("DE"),
                                List.of(CredentialType.MICRO_CREDENTIAL, CredentialType.COURSE),
                                LocalDate.parse("2024-10-01"),
                                LocalDate.parse("2030-09-30"),
                                null,
                                "https://aq-rhein.example/reports/1",
                                "100321",
                                "DEQARINST9001",
                                NOON));
    }

    @Test
    void a_withdrawal_is_told_with_its_time_and_only_once() {
        var recorded = SomeAccreditation.of(RHEINFURT);
        accreditations.with(recorded);

        done(withdraw.withdraw(recorded.id(), AQ_RHEIN, "a finding"));
        var again = refusalOf(withdraw.withdraw(recorded.id(), AQ_RHEIN, "a finding"));

        assertThat(outbox.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        AccreditationChanged.class,
                        told -> {
                            assertThat(told.status()).isEqualTo(Status.WITHDRAWN);
                            assertThat(told.withdrawnAt()).isEqualTo(NOON);
                        });
        assertThat(again).isEqualTo(new AccreditationRefusal.AccreditationEnded(recorded.id()));
    }

    @Test
    void another_agencys_accreditation_is_unknown() {
        var recorded = SomeAccreditation.of(RHEINFURT);
        accreditations.with(recorded);

        var refusal =
                refusalOf(withdraw.withdraw(recorded.id(), new ProviderId("other"), "no reason"));

        assertThat(refusal)
                .isEqualTo(new AccreditationRefusal.UnknownAccreditation(recorded.id().toString()));
    }

    @Test
    void a_review_of_a_company_is_voluntary() {
        var grant = SomeAccreditation.grant(VOLTGRID, COMPUTING, Decision.Standing.OBLIGATORY);

        var refusal = refusalOf(record.record(grant));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("deqar-voluntary");
        assertThat(outbox.facts()).isEmpty();
    }

    @Test
    void nobody_accredits_themselves() {
        providers.with(SomeProvider.university(AQ_RHEIN));
        var grant = SomeAccreditation.grant(AQ_RHEIN, COMPUTING, Decision.Standing.OBLIGATORY);

        var refusal = refusalOf(record.record(grant));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("reviewed-by-another");
    }

    @Test
    void nobody_can_record_without_end() {
        for (int at = 0; at < 100; at++) {
            accreditations.with(SomeAccreditation.of(RHEINFURT));
        }
        var grant = SomeAccreditation.grant(RHEINFURT, COMPUTING, Decision.Standing.OBLIGATORY);

        var refusal = refusalOf(record.record(grant));

        assertThat(refusal).isEqualTo(new AccreditationRefusal.TooManyAccreditations(RHEINFURT));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0613, 6, DE, MICRO_CREDENTIAL, -",
                "06,   5, DE, COURSE,           -",
                "0613, 7, DE, MICRO_CREDENTIAL, -",
                "0913, 6, DE, MICRO_CREDENTIAL, FIELD",
                "-,    6, DE, MICRO_CREDENTIAL, FIELD",
                "0613, 8, DE, MICRO_CREDENTIAL, LEVEL",
                "0613, 4, DE, MICRO_CREDENTIAL, LEVEL",
                "0613, -, DE, MICRO_CREDENTIAL, LEVEL",
                "0613, 6, NL, MICRO_CREDENTIAL, JURISDICTION"
            })
    void credit_is_covered_within_the_limits_and_silence_passes_none(
            String field, Integer eqf, String country, CredentialType type, Shortfall expected) {
        var claim =
                new CreditClaim(
                        Optional.ofNullable(field), Optional.ofNullable(eqf), country, type);

        var shortfalls = SomeAccreditation.of(RHEINFURT).shortfalls(claim, TODAY);

        assertThat(shortfalls)
                .isEqualTo(Optional.ofNullable(expected).stream().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30,false", "2024-10-01,true", "2030-09-30,true", "2030-10-01,false"})
    void a_decision_holds_from_its_first_to_its_last_day(LocalDate day, boolean holds) {
        var decision = SomeAccreditation.of(RHEINFURT).grant().decision();

        assertThat(decision.holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void a_beginning_of_a_field_is_not_within_a_narrower_limit() {
        var narrow = new Limits(Set.of("0613"), Optional.empty(), Set.of(), Set.of());
        var claim =
                new CreditClaim(Optional.of("06"), Optional.empty(), "DE", CredentialType.COURSE);

        assertThat(SomeAccreditation.of(RHEINFURT, narrow).shortfalls(claim, TODAY))
                .containsExactly(Shortfall.FIELD);
    }
}
