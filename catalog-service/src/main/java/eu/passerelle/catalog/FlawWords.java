package eu.passerelle.catalog;

import eu.passerelle.kit.problem.Refusal.Flaw;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is wrong with a form, in the reader's language. */
public final class FlawWords {
    private static final Map<String, Function<CatalogMessages, String>> BY_RULE =
            Map.ofEntries(
                    Map.entry("title-stated", CatalogMessages::titleStated),
                    Map.entry("workload-stated", CatalogMessages::workloadStated),
                    Map.entry("ects-above-0", CatalogMessages::ectsAbove),
                    Map.entry("ects-below-60", CatalogMessages::ectsBelow),
                    Map.entry("hours-above-0", CatalogMessages::hoursAbove),
                    Map.entry("hours-per-ects", CatalogMessages::hoursPerEcts),
                    Map.entry("level-one-answer", CatalogMessages::levelOneAnswer),
                    Map.entry("outcome-worded", CatalogMessages::outcomeWorded),
                    Map.entry("assessed-outcome", CatalogMessages::assessedOutcome),
                    Map.entry("attendance-assesses-nothing", CatalogMessages::attendanceAssesses),
                    Map.entry("assessment-stated", CatalogMessages::assessmentStated),
                    Map.entry("credit-needs-assessment", CatalogMessages::creditNeedsAssessment),
                    Map.entry(
                            "credit-requires-assurance", CatalogMessages::creditRequiresAssurance),
                    Map.entry("awarding-body-stated", CatalogMessages::awardingBodyStated),
                    Map.entry("awarding-body-confirmed", CatalogMessages::roleConfirmed),
                    Map.entry("issuer-confirmed", CatalogMessages::roleConfirmed),
                    Map.entry("provider-known", CatalogMessages::providerKnown),
                    Map.entry("number", CatalogMessages::notANumber),
                    Map.entry("language", CatalogMessages::notALanguage),
                    Map.entry("address", CatalogMessages::notAnAddress),
                    Map.entry("level", CatalogMessages::notALevel),
                    Map.entry("field", CatalogMessages::notAField),
                    Map.entry("length", CatalogMessages::tooLong),
                    Map.entry("day", CatalogMessages::notADay),
                    Map.entry("ends-after-start", CatalogMessages::endsAfterStart),
                    Map.entry("needed", CatalogMessages::needed),
                    Map.entry("credit-in-accredited-field", CatalogMessages::creditField),
                    Map.entry("credit-at-accredited-level", CatalogMessages::creditLevel),
                    Map.entry("credit-in-accredited-country", CatalogMessages::creditCountry),
                    Map.entry("credit-for-accredited-type", CatalogMessages::creditType),
                    Map.entry("credit-while-accredited", CatalogMessages::creditDates),
                    Map.entry(
                            "awarding-body-in-good-standing",
                            CatalogMessages::awardingBodySuspended),
                    Map.entry("kind-confirmed-by-operator", CatalogMessages::kindConfirmed),
                    Map.entry("vat-stated", CatalogMessages::vatStated),
                    Map.entry("vat-of-country", CatalogMessages::vatOfCountry),
                    Map.entry("reviewed-by-another", CatalogMessages::reviewedByAnother),
                    Map.entry("deqar-voluntary", CatalogMessages::deqarVoluntary),
                    Map.entry("deqar-number", CatalogMessages::deqarNumber),
                    Map.entry("levels-in-order", CatalogMessages::levelsInOrder),
                    Map.entry("day-within-reach", CatalogMessages::dayWithinReach),
                    Map.entry("country", CatalogMessages::notACountry));

    private final CatalogMessages words;

    /** In the language of these words. */
    public FlawWords(CatalogMessages words) {
        this.words = words;
    }

    /** The same flaws, for that reader. */
    public List<Flaw> of(List<Flaw> flaws) {
        return flaws.stream().map(this::of).toList();
    }

    private Flaw of(Flaw flaw) {
        var said = BY_RULE.get(flaw.rule());
        var detail = said == null ? flaw.detail() : said.apply(words);
        return new Flaw(flaw.pointer(), flaw.rule(), detail);
    }
}
