package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.specification.Evidence;
import eu.passerelle.contracts.catalog.v1.Assessment;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Something about credit that a reader should know before trusting it. None of it hinders
 * publishing; contradictions do, and are refused elsewhere. The thresholds are the same for every
 * kind of provider.
 */
public enum CreditFlag {
    /** Nobody said how many hours the credit stands for. */
    HOURS_NOT_STATED((it, limits) -> it.hoursPerEcts().isEmpty()),
    /** One credit point stands for fewer or more hours than it should. */
    HOURS_PER_ECTS(
            (it, limits) ->
                    it.hoursPerEcts()
                            .filter(
                                    hours ->
                                            hours.compareTo(limits.hoursPerEctsFrom()) < 0
                                                    || hours.compareTo(limits.hoursPerEctsTo()) > 0)
                            .isPresent()),
    /** Few outcomes are assessed for so much credit. */
    FEW_ASSESSED_OUTCOMES(
            (it, limits) -> it.outcomesPerEcts().compareTo(limits.outcomesPerEcts()) < 0),
    /** Nobody watches the assessment, or nobody said so. */
    UNSUPERVISED(
            (it, limits) ->
                    it.supervision()
                            .filter(how -> how != Assessment.Supervision.UNSUPERVISED)
                            .isEmpty()),
    /** Who is assessed is not checked by a document, or nobody said so. */
    IDENTITY_NOT_VERIFIED(
            (it, limits) ->
                    it.identification()
                            .filter(how -> how == Assessment.Identification.DOCUMENT)
                            .isEmpty()),
    /** No EQF level is stated. */
    LEVEL_NOT_STATED((it, limits) -> !it.levelStated()),
    /** Nobody outside looked at the quality. */
    QUALITY_NOT_VERIFIED((it, limits) -> it.quality() != Evidence.VERIFIED_EXTERNALLY);

    private final BiPredicate<FeatureVector, CreditLimits> raised;

    CreditFlag(BiPredicate<FeatureVector, CreditLimits> raised) {
        this.raised = raised;
    }

    /** All that is to be said of such credit. */
    public static List<CreditFlag> of(FeatureVector vector, CreditLimits limits) {
        return Arrays.stream(values()).filter(flag -> flag.raised.test(vector, limits)).toList();
    }
}
