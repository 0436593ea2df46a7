package eu.passerelle.credentials.elm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Elements;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.finding.Verification;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdcRenditionTest {

    private static final Texts TITLE =
            new Texts(Map.of("en", "Wound care", "de", "Wundversorgung"));

    static final Organisation VALMONT =
            new Organisation(
                    "https://valmont.example",
                    new Texts(Map.of("fr", "Université de Valmont", "en", "Valmont University")),
                    Optional.of("FR"),
                    Optional.of("https://www.valmont.example"),
                    List.of(
                            new Organisation.Identifier("eIDAS", "NTRFR-123456789"),
                            new Organisation.Identifier("VAT", "FR12345678901"),
                            new Organisation.Identifier("DEQAR", "DEQARINST0001")));

    static List<Credential> credentials() {
        Credential full = full();
        return List.of(
                full,
                minimal(),
                with(full, full.achievement().stackability(new Stackability.StandAlone())),
                with(full, full.achievement().stackability(new Stackability.Possible(TITLE))),
                with(
                        full,
                        full.achievement().stackability(new Stackability.Possible(Texts.none()))),
                with(full, full.achievement().assessment(null)),
                with(full, minimal().achievement()),
                with(
                        minimal(),
                        minimal()
                                .achievement()
                                .workload(Workload.of(null, new BigDecimal("27.51")))
                                .languages(List.of("pt-BR", "tlh"))
                                .fields(List.of("06", "nursing"))
                                .level(Level.eqf(null).national(List.of("urn:nqf:7")))
                                .assessment(
                                        new Assessment(
                                                Assessment.Type.SEVERAL,
                                                Assessment.Supervision.UNSUPERVISED,
                                                Assessment.Identification.NONE))));
    }

    static Credential full() {
        Credential some = SomeCredential.issuedBy(VALMONT.id());
        return new Credential(
                some.id(),
                some.holder().withId("did:example:tomasz"),
                new Parties(
                        VALMONT,
                        List.of(VALMONT, some.parties().coDesignedBy().getFirst()),
                        some.parties().coDesignedBy(),
                        some.parties().coDesignedBy(),
                        some.parties().platform()),
                some.achievement(),
                some.award());
    }

    static Credential minimal() {
        return new Credential(
                "urn:uuid:0190a6d0-0000-7000-8000-000000000002",
                Holder.of(null, null),
                Parties.of(VALMONT),
                Achievement.of("urn:example:specification:1", TITLE, Texts.none()),
                Award.of(null, Instant.parse("2026-11-25T10:00:00.123456Z")));
    }

    private static Credential with(Credential credential, Achievement achievement) {
        return new Credential(
                credential.id(),
                credential.holder(),
                credential.parties(),
                achievement,
                credential.award());
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void a_rendition_follows_the_shapes(Credential credential) {
        Rendition edc = Edc.render(credential, List.of("de", "en"));

        Verification verification = EdcShapes.check(edc.document());
        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void every_element_is_read_back_or_reported_as_lost(Credential credential) {
        Rendition edc = Edc.render(credential, List.of("en"));

        Credential read = Edc.read(edc.document());

        assertThat(Elements.missing(credential, read))
                .allSatisfy(
                        element ->
                                assertThat(edc.losses())
                                        .extracting(Rendition.Loss::element)
                                        .anyMatch(element::startsWith));
    }

    @Test
    void what_the_model_has_no_place_for_is_reported() {
        assertThat(Edc.render(full(), List.of("en")).losses())
                .extracting(Rendition.Loss::element)
                .containsExactly("parties.coDesignedBy", "parties.platform");
        assertThat(Edc.render(minimal(), List.of("en")).losses()).isEmpty();
    }

    @Test
    void who_issues_what_others_award_says_so() {
        Credential full = full();
        var mandated =
                new Credential(
                        full.id(),
                        full.holder(),
                        new Parties(
                                VALMONT,
                                full.parties().coDesignedBy(),
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        full.achievement(),
                        full.award());

        var edc = Edc.render(mandated, List.of("en")).document();

        assertThat(edc.at("/credentialSchema/id").asText()).endsWith("edc-issued-by-mandate");
        assertThat(EdcShapes.check(edc).passed()).isTrue();
        edc.remove("evidence");
        assertThat(EdcShapes.check(edc).passed()).isFalse();
    }

    @Test
    void an_organisation_described_in_two_ways_is_reported() {
        var other = Organisation.of(VALMONT.id(), Texts.of("en", "Valmont"), "BE");
        Credential minimal = minimal();
        var parties = new Parties(VALMONT, List.of(other), List.of(), List.of(), Optional.empty());

        var edc =
                Edc.render(
                        new Credential(
                                minimal.id(),
                                minimal.holder(),
                                parties,
                                minimal.achievement(),
                                minimal.award()),
                        List.of());

        assertThat(edc.losses())
                .extracting(Rendition.Loss::element)
                .containsExactly("parties.awardingBodies");
        assertThat(EdcShapes.check(edc.document()).passed()).isTrue();
    }

    @Test
    void a_credential_without_a_title_is_refused() {
        Credential minimal = minimal();
        var untitled = with(minimal, Achievement.of("urn:example:1", Texts.none(), Texts.none()));

        assertThatThrownBy(() -> Edc.render(untitled, List.of("en")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
