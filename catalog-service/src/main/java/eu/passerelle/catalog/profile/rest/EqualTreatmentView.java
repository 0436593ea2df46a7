package eu.passerelle.catalog.profile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.profile.CreditFlag;
import eu.passerelle.catalog.profile.EqualTreatment;
import eu.passerelle.catalog.profile.FeatureVector;
import eu.passerelle.catalog.specification.Evidence;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Whether equal credit is treated equally, whoever provides it.
 *
 * @param byKind how many courses with credit each kind of provider offers, and what is flagged
 * @param differences the same features, another kind of provider, another outcome; none is right
 */
public record EqualTreatmentView(List<KindView> byKind, List<DifferenceView> differences) {

    /**
     * What one kind of provider offers with credit.
     *
     * @param kind which
     * @param courses how many
     * @param flagged how many of them carry each flag
     */
    public record KindView(ProviderKind kind, long courses, Map<CreditFlag, Long> flagged) {
        private static KindView of(EqualTreatment.KindOfProvider kind) {
            return new KindView(kind.kind(), kind.courses(), kind.flagged());
        }
    }

    /**
     * The same features, and an outcome that differs between kinds of provider.
     *
     * @param features what is the same
     * @param labelled how many earned the label, by kind of provider
     * @param unlabelled how many did not, by kind of provider
     */
    public record DifferenceView(
            FeaturesView features,
            Map<ProviderKind, Long> labelled,
            Map<ProviderKind, Long> unlabelled) {
        private static DifferenceView of(EqualTreatment.Difference difference) {
            return new DifferenceView(
                    FeaturesView.of(difference.vector()),
                    difference.labelled(),
                    difference.unlabelled());
        }
    }

    /**
     * What is looked at when credit is compared.
     *
     * @param hoursPerEcts missing where hours are not stated
     * @param outcomesPerEcts assessed outcomes for one credit point
     * @param supervision missing where not stated
     * @param identification missing where not stated
     * @param levelStated whether an EQF level is stated
     * @param quality how well it is known who looks at the quality
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeaturesView(
            BigDecimal hoursPerEcts,
            BigDecimal outcomesPerEcts,
            Assessment.Supervision supervision,
            Assessment.Identification identification,
            boolean levelStated,
            Evidence quality) {
        private static FeaturesView of(FeatureVector vector) {
            return new FeaturesView(
                    vector.hoursPerEcts().orElse(null),
                    vector.outcomesPerEcts(),
                    vector.supervision().orElse(null),
                    vector.identification().orElse(null),
                    vector.levelStated(),
                    vector.quality());
        }
    }

    static EqualTreatmentView of(EqualTreatment audit) {
        return new EqualTreatmentView(
                audit.byKind().stream().map(KindView::of).toList(),
                audit.differences().stream().map(DifferenceView::of).toList());
    }

    /** As lines of comma-separated values (RFC 4180): kind, courses, and one column a flag. */
    static String csv(EqualTreatment audit) {
        var text = new StringBuilder("kind,courses");
        for (var flag : CreditFlag.values()) {
            text.append(',').append(flag);
        }
        text.append("\r\n");
        for (var kind : audit.byKind()) {
            text.append(kind.kind()).append(',').append(kind.courses());
            for (var flag : CreditFlag.values()) {
                text.append(',').append(kind.flagged().getOrDefault(flag, 0L));
            }
            text.append("\r\n");
        }
        return text.toString();
    }
}
