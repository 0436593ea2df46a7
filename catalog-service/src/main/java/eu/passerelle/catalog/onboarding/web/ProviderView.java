package eu.passerelle.catalog.onboarding.web;

import eu.passerelle.catalog.onboarding.Ladder;
import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.Limits;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.kit.identity.Caller;
import eu.passerelle.kit.identity.Role;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A provider as a page shows it.
 *
 * @param id the alias
 * @param about what it says of itself
 * @param suspendedBecause why it may not publish; null where it may
 * @param reviewer the organisation of the reviewer who reads this; null for everybody else
 * @param accreditations what was decided about it, newest first
 * @param steps what it may do, and what each further step needs
 */
public record ProviderView(
        String id,
        About about,
        String suspendedBecause,
        String reviewer,
        List<Card> accreditations,
        List<Ladder.Step> steps) {

    /**
     * What it says of itself.
     *
     * @param name the legal name
     * @param kind what sort of organisation it is
     * @param country ISO 3166-1 alpha-2
     * @param homepage where to read more
     * @param vatId its number for value added tax; null where not known
     * @param agency who looked at its quality as a whole; null where that is not known
     */
    public record About(
            String name,
            ProviderKind kind,
            String country,
            String homepage,
            String vatId,
            String agency) {
        private static About of(Provider provider) {
            var profile = provider.profile();
            return new About(
                    profile.name(),
                    profile.kind(),
                    profile.country(),
                    profile.homepage().toString(),
                    profile.vatId().orElse(null),
                    profile.quality().map(QualityAssurance::agency).orElse(null));
        }
    }

    /**
     * An accreditation; an empty limit is none.
     *
     * @param id which
     * @param agencyId the organisation that recorded it
     * @param agency the agency's name
     * @param fields ISCED-F 2013 codes or the beginnings of such
     * @param levels EQF levels, such as {@code 5-7}; null for all
     * @param countries ISO 3166-1 alpha-2
     * @param from first day
     * @param until last day
     * @param report where it can be read; null where that is not known
     * @param deqar its number in DEQAR; null where it has none
     * @param withdrawnAt since when it is not in force; null while it is
     * @param reason why it was withdrawn
     */
    public record Card(
            String id,
            String agencyId,
            String agency,
            String fields,
            String levels,
            Set<String> countries,
            LocalDate from,
            LocalDate until,
            String report,
            String deqar,
            Instant withdrawnAt,
            String reason) {
        private static Card of(Accreditation accreditation) {
            return switch (accreditation) {
                case Accreditation.InForce valid -> of(valid, null, null);
                case Accreditation.Withdrawn withdrawn ->
                        of(withdrawn, withdrawn.withdrawnAt(), withdrawn.reason());
            };
        }

        private static Card of(Accreditation accreditation, Instant withdrawnAt, String reason) {
            var decision = accreditation.grant().decision();
            var limits = accreditation.grant().limits();
            return new Card(
                    accreditation.id().toString(),
                    decision.agency().value(),
                    decision.agencyName(),
                    limits.fields().isEmpty() ? null : String.join(", ", limits.fields()),
                    limits.levels().map(Card::levels).orElse(null),
                    limits.jurisdictions(),
                    decision.validFrom(),
                    decision.validUntil(),
                    decision.reading().report().map(URI::toString).orElse(null),
                    decision.reading().deqarReport().orElse(null),
                    withdrawnAt,
                    reason);
        }

        private static String levels(Limits.Levels levels) {
            return levels.from() == levels.to()
                    ? String.valueOf(levels.from())
                    : levels.from() + "-" + levels.to();
        }
    }

    static ProviderView of(Provider provider, Caller caller) {
        var reviewer = caller.organisation().filter(own -> caller.is(Role.QA_REVIEWER));
        return new ProviderView(
                provider.id().value(),
                About.of(provider),
                suspension(provider).orElse(null),
                reviewer.orElse(null),
                List.of(),
                List.of());
    }

    ProviderView with(List<Accreditation> recorded) {
        var cards = recorded.stream().map(Card::of).toList();
        return new ProviderView(id, about, suspendedBecause, reviewer, cards, steps);
    }

    ProviderView with(Ladder ladder) {
        return new ProviderView(
                id, about, suspendedBecause, reviewer, accreditations, ladder.steps());
    }

    private static Optional<String> suspension(Provider provider) {
        return switch (provider) {
            case Provider.Registered ignored -> Optional.empty();
            case Provider.Suspended suspended -> Optional.of(suspended.reason());
        };
    }
}
