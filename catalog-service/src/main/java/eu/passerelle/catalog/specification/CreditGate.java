package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.CreditAuthority;
import eu.passerelle.catalog.provider.CreditClaim;
import eu.passerelle.catalog.provider.Shortfall;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import eu.passerelle.kit.problem.Refusal.Flaw;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who answers for credit. Somebody has to, for every kind of provider alike: an awarding body that
 * agreed to this very course and whose accreditation, where limits are recorded, covers it.
 */
final class CreditGate {
    private static final Map<Shortfall, Flaw> OF_SHORTFALL =
            Map.of(
                    Shortfall.FIELD,
                    new Flaw(
                            "/iscedF",
                            "credit-in-accredited-field",
                            "The accreditation of %s does not cover this field. State the right"
                                    + " field, publish without credit, or name an awarding body"
                                    + " that is accredited for it."),
                    Shortfall.LEVEL,
                    new Flaw(
                            "/eqfLevel",
                            "credit-at-accredited-level",
                            "The accreditation of %s does not cover this EQF level. State a level"
                                    + " it covers, publish without credit, or name an awarding body"
                                    + " that is accredited for it."),
                    Shortfall.JURISDICTION,
                    new Flaw(
                            "/roles/awardingBodies",
                            "credit-in-accredited-country",
                            "The accreditation of %s does not hold in its country. Name an awarding"
                                    + " body whose accreditation does, or publish without credit."),
                    Shortfall.CREDENTIAL_TYPE,
                    new Flaw(
                            "/ects",
                            "credit-for-accredited-type",
                            "The accreditation of %s does not cover this kind of credential. Add"
                                    + " what the label needs, or publish without credit."),
                    Shortfall.DATES,
                    new Flaw(
                            "/ects",
                            "credit-while-accredited",
                            "The accreditation of %s does not hold today. Publish without credit"
                                    + " until it does, or name another awarding body."));

    private CreditGate() {}

    static void check(
            Specification.Draft draft,
            Cast cast,
            boolean microCredential,
            LocalDate today,
            Flaws flaws) {
        if (draft.edition().content().dimensions().workload().ects().isEmpty()) {
            return;
        }
        var answering = cast.answering(draft).filter(CreditAuthority::exists).toList();
        flaws.when(
                answering.isEmpty(),
                "/ects",
                "credit-requires-assurance",
                "Credit needs an awarding body that answers for it: a higher education institution"
                        + " that confirmed its role, or an accreditation. Publish with hours now,"
                        + " or name such a body and ask it to confirm.");
        smallest(draft, answering, microCredential, today)
                .forEach(shortfall -> add(shortfall, answering, flaws));
    }

    /** What a body would give credit for. */
    static CreditClaim claim(Content content, CreditAuthority body, boolean microCredential) {
        var dimensions = content.dimensions();
        return new CreditClaim(
                dimensions.field(),
                dimensions.level().eqf(),
                body.provider().profile().country(),
                microCredential ? CredentialType.MICRO_CREDENTIAL : CredentialType.COURSE);
    }

    private static Set<Shortfall> smallest(
            Specification.Draft draft,
            List<CreditAuthority> answering,
            boolean microCredential,
            LocalDate today) {
        var content = draft.edition().content();
        return answering.stream()
                .map(body -> body.shortfalls(claim(content, body, microCredential), today))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    private static void add(Shortfall shortfall, List<CreditAuthority> answering, Flaws flaws) {
        var names =
                answering.stream()
                        .map(body -> body.provider().profile().name())
                        .collect(Collectors.joining(", "));
        var flaw = OF_SHORTFALL.get(shortfall);
        flaws.when(true, flaw.pointer(), flaw.rule(), flaw.detail().formatted(names));
    }
}
