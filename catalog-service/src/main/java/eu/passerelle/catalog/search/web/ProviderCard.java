package eu.passerelle.catalog.search.web;

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

/**
 * Whose course it is, and who does what.
 *
 * @param name the legal name, or the alias while it is not registered
 * @param homepage where to read more; null while it is not registered
 * @param country ISO 3166-1 alpha-2; null while it is not registered
 * @param suspended whether it may not publish
 * @param agency who looked at its quality; null where that is not known
 * @param report where that can be read; null where that is not known
 * @param reviewedUntil the last day it holds; null where it is open-ended
 * @param deliveredBy who teaches, where that is somebody else
 * @param coDesignedBy who helped to design it
 */
public record ProviderCard(
        String name,
        String homepage,
        String country,
        boolean suspended,
        String agency,
        String report,
        LocalDate reviewedUntil,
        String deliveredBy,
        String coDesignedBy) {

    static ProviderCard of(Exhibit exhibit) {
        var own = exhibit.specification().edition().provider();
        var roles = exhibit.specification().edition().content().roles();
        var profile = exhibit.provider().map(Provider::profile);
        var quality = profile.flatMap(Profile::quality);
        return new ProviderCard(
                profile.map(Profile::name).orElse(own.value()),
                profile.map(Profile::homepage).map(URI::toString).orElse(null),
                profile.map(Profile::country).orElse(null),
                exhibit.provider().map(ProviderCard::isSuspended).orElse(false),
                quality.map(QualityAssurance::agency).orElse(null),
                quality.flatMap(QualityAssurance::report).map(URI::toString).orElse(null),
                quality.flatMap(QualityAssurance::validUntil).orElse(null),
                others(roles.deliveredBy(), own).orElse(null),
                others(roles.coDesignedBy(), own).orElse(null));
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
