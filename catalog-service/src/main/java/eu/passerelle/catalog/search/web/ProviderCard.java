package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.specification.Exhibit;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose course it is, and who does what.
 *
 * @param id the alias
 * @param name the legal name, or the alias while it is not registered
 * @param suspended whether it may not publish
 * @param quality who looked at the quality of who answers for it; null where that is not known
 * @param awarding who answers for the award
 * @param deliveredBy who teaches, where that is somebody else
 * @param coDesignedBy who helped to design it
 */
public record ProviderCard(
        String id,
        String name,
        boolean suspended,
        QualityCard quality,
        List<BodyCard> awarding,
        String deliveredBy,
        String coDesignedBy) {

    /**
     * Who looked at the quality.
     *
     * @param agency by name
     * @param report where that can be read; null where that is not known
     * @param until the last day it holds; null where it is open-ended
     */
    public record QualityCard(String agency, String report, LocalDate until) {
        private static QualityCard of(QualityAssurance quality) {
            return new QualityCard(
                    quality.agency(),
                    quality.report().map(URI::toString).orElse(null),
                    quality.validUntil().orElse(null));
        }

        private static QualityCard of(Accreditation accreditation) {
            var decision = accreditation.grant().decision();
            return new QualityCard(
                    decision.agencyName(),
                    decision.reading().report().map(URI::toString).orElse(null),
                    decision.validUntil());
        }
    }

    /**
     * Who answers for the award.
     *
     * @param id the alias
     * @param name the legal name, or the alias while it is not registered
     * @param country ISO 3166-1 alpha-2; null while it is not registered
     * @param confirmed whether it agreed to be named
     */
    public record BodyCard(String id, String name, String country, boolean confirmed) {
        private static BodyCard of(Exhibit.AwardingBody body) {
            var profile = body.provider().map(Provider::profile);
            return new BodyCard(
                    body.id().value(),
                    profile.map(Profile::name).orElse(body.id().value()),
                    profile.map(Profile::country).orElse(null),
                    body.confirmed());
        }
    }

    static ProviderCard of(Exhibit exhibit) {
        var own = exhibit.specification().edition().provider();
        var roles = exhibit.specification().edition().content().roles();
        return new ProviderCard(
                own.value(),
                exhibit.provider().map(Provider::profile).map(Profile::name).orElse(own.value()),
                exhibit.provider().map(ProviderCard::isSuspended).orElse(false),
                quality(exhibit).orElse(null),
                exhibit.awarding().stream().map(BodyCard::of).toList(),
                others(roles.deliveredBy(), own).orElse(null),
                others(roles.coDesignedBy(), own).orElse(null));
    }

    /** What was decided about who answers for it, else what is known of them, else of its own. */
    private static Optional<QualityCard> quality(Exhibit exhibit) {
        var confirmed = exhibit.awarding().stream().filter(Exhibit.AwardingBody::confirmed);
        var bodies = confirmed.toList();
        return bodies.stream()
                .flatMap(body -> body.inherited().stream())
                .findFirst()
                .map(QualityCard::of)
                .or(() -> stated(bodies, exhibit).findFirst().map(QualityCard::of));
    }

    private static Stream<QualityAssurance> stated(
            List<Exhibit.AwardingBody> bodies, Exhibit exhibit) {
        return Stream.concat(
                        bodies.stream().flatMap(body -> body.provider().stream()),
                        exhibit.provider().stream())
                .flatMap(provider -> provider.profile().quality().stream());
    }

    private static boolean isSuspended(Provider provider) {
        return switch (provider) {
            case Provider.Registered ignored -> false;
            case Provider.Suspended ignored -> true;
        };
    }

    private static Optional<String> others(List<ProviderId> named, ProviderId own) {
        return Optional.of(
                        named.stream()
                                .filter(id -> !id.equals(own))
                                .map(ProviderId::value)
                                .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
