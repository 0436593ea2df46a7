package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.Accreditations;
import eu.passerelle.catalog.provider.CreditAuthority;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who stands behind specifications. */
@ApplicationScoped
class Casting {
    private final Providers providers;
    private final Accreditations accreditations;
    private final Confirmations confirmations;

    Casting(Providers providers, Accreditations accreditations, Confirmations confirmations) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.confirmations = confirmations;
    }

    /** Everybody whom these name. */
    Uni<Cast> of(Collection<? extends Specification> specifications) {
        var named =
                specifications.stream()
                        .flatMap(Casting::named)
                        .collect(Collectors.toUnmodifiableSet());
        var drafts =
                specifications.stream()
                        .filter(one -> !one.isPublic())
                        .map(one -> one.edition().id())
                        .toList();
        return providers.findAll(named).chain(known -> cast(known, named, drafts));
    }

    private Uni<Cast> cast(
            List<Provider> known, Set<ProviderId> named, List<SpecificationId> drafts) {
        return accreditations
                .of(named)
                .map(recorded -> authorities(known, recorded))
                .chain(
                        authorities ->
                                confirmations.about(drafts).map(all -> new Cast(authorities, all)));
    }

    private static Map<ProviderId, CreditAuthority> authorities(
            List<Provider> known, List<Accreditation> recorded) {
        var byHolder =
                recorded.stream().collect(Collectors.groupingBy(one -> one.grant().holder()));
        return known.stream()
                .map(
                        provider ->
                                new CreditAuthority(
                                        provider, byHolder.getOrDefault(provider.id(), List.of())))
                .collect(Collectors.toMap(one -> one.provider().id(), Function.identity()));
    }

    private static Stream<ProviderId> named(Specification specification) {
        var edition = specification.edition();
        return Stream.concat(
                Stream.of(edition.provider()), edition.content().roles().everybody().stream());
    }
}
