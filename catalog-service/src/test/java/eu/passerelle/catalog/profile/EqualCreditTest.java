package eu.passerelle.catalog.profile;

import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.profile.EqualTreatment.Group;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EqualCreditTest {
    private static final CreditLimits LIMITS =
            new CreditLimits(
                    "1", new BigDecimal("25"), new BigDecimal("30"), new BigDecimal("0.2"));
    private static final Content COMPLETE = SomeContent.complete(RHEINFURT);

    @Test
    void credit_that_says_everything_is_not_flagged() {
        assertThat(flags(SomeExhibit.saying(COMPLETE))).isEmpty();
    }

    @Test
    void an_assessment_by_peers_that_nobody_watches_is_flagged() {
        var peers =
                new Assessment(
                        Assessment.Type.PEER,
                        Assessment.Supervision.UNSUPERVISED,
                        Assessment.Identification.ACCOUNT);

        assertThat(flags(SomeExhibit.saying(SomeContent.assessed(COMPLETE, Optional.of(peers)))))
                .containsExactly(CreditFlag.UNSUPERVISED, CreditFlag.IDENTITY_NOT_VERIFIED);
    }

    @Test
    void much_credit_for_one_assessed_outcome_is_flagged() {
        assertThat(flags(SomeExhibit.saying(SomeContent.sized(COMPLETE, "59", "1520"))))
                .containsExactly(CreditFlag.FEW_ASSESSED_OUTCOMES);
    }

    @Test
    void credit_without_hours_is_flagged_and_no_credit_is_not() {
        assertThat(flags(SomeExhibit.saying(SomeContent.sized(COMPLETE, "4", null))))
                .containsExactly(CreditFlag.HOURS_NOT_STATED);
        assertThat(FeatureVector.of(SomeExhibit.saying(SomeContent.sized(COMPLETE, null, "54"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProviderKind.class)
    void who_provides_it_changes_nothing(ProviderKind kind) {
        var small = SomeContent.sized(COMPLETE, "2", "54");

        assertThat(flags(SomeExhibit.by(kind, small))).isEqualTo(flags(SomeExhibit.saying(small)));
    }

    @Test
    void the_audit_counts_by_kind_of_provider() {
        var audit =
                EqualTreatment.of(
                        List.of(
                                group(ProviderKind.COMPANY, "0.1", true, 3),
                                group(ProviderKind.COMPANY, "0.5", true, 2),
                                group(ProviderKind.NGO, "0.5", true, 1)),
                        LIMITS);

        assertThat(audit.differences()).isEmpty();
        assertThat(audit.byKind())
                .containsExactly(
                        new EqualTreatment.KindOfProvider(
                                ProviderKind.COMPANY,
                                5,
                                Map.of(CreditFlag.FEW_ASSESSED_OUTCOMES, 3L)),
                        new EqualTreatment.KindOfProvider(ProviderKind.NGO, 1, Map.of()));
    }

    @Test
    void equal_features_that_came_out_differently_by_kind_are_a_row() {
        var audit =
                EqualTreatment.of(
                        List.of(
                                group(ProviderKind.COMPANY, "0.5", false, 2),
                                group(ProviderKind.HIGHER_EDUCATION_INSTITUTION, "0.5", true, 7)),
                        LIMITS);

        assertThat(audit.differences())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.labelled())
                                    .isEqualTo(
                                            Map.of(ProviderKind.HIGHER_EDUCATION_INSTITUTION, 7L));
                            assertThat(row.unlabelled())
                                    .isEqualTo(Map.of(ProviderKind.COMPANY, 2L));
                        });
    }

    private static Group group(
            ProviderKind kind, String outcomesPerEcts, boolean label, long courses) {
        var vector = FeatureVector.of(SomeExhibit.saying(COMPLETE)).orElseThrow();
        return new Group(
                kind,
                new FeatureVector(
                        vector.hoursPerEcts(),
                        new BigDecimal(outcomesPerEcts),
                        vector.supervision(),
                        vector.identification(),
                        vector.levelStated(),
                        vector.quality()),
                label,
                courses);
    }

    private static List<CreditFlag> flags(Exhibit exhibit) {
        return CreditFlag.of(FeatureVector.of(exhibit).orElseThrow(), LIMITS);
    }
}
