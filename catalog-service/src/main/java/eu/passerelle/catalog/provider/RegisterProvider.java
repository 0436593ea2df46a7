package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes an organisation into the catalogue. */
@ApplicationScoped
public class RegisterProvider {
    private final Providers providers;
    private final Outbox outbox;
    private final Clock clock;

    RegisterProvider(Providers providers, Outbox outbox, Clock clock) {
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From now on it may publish. Only the consortium's operator can say so of anybody. */
    @WithTransaction
    public Uni<Provider.Registered> register(ProviderId id, Profile profile) {
        return addUnless(vatFlaws(profile), id, profile);
    }

    /**
     * An organisation of the consortium registers itself, and may publish courses from now on. To
     * be a higher education institution is not for itself to say.
     */
    @WithTransaction
    public Uni<Provider.Registered> registerOwn(ProviderId own, Profile profile) {
        var flaws = new ArrayList<>(vatFlaws(profile));
        if (profile.kind() == ProviderKind.HIGHER_EDUCATION_INSTITUTION) {
            flaws.add(
                    new Flaw(
                            "/kind",
                            "kind-confirmed-by-operator",
                            "The consortium's operator registers higher education institutions. Ask"
                                    + " there, or choose another kind."));
        }
        if (profile.kind() == ProviderKind.COMPANY && profile.vatId().isEmpty()) {
            flaws.add(
                    new Flaw(
                            "/vatId",
                            "vat-stated",
                            "A company states its number for value added tax, so that others know"
                                    + " which company it is."));
        }
        return addUnless(flaws, own, profile);
    }

    private Uni<Provider.Registered> addUnless(List<Flaw> flaws, ProviderId id, Profile profile) {
        var newcomer = new Provider.Registered(id, profile, clock.instant());
        return Uni.createFrom()
                .item(newcomer)
                .invoke(() -> refuseUnlessPossible(flaws))
                .chain(providers::add)
                .invoke(added -> refuseUnless(added, id))
                .chain(() -> outbox.add(Announcement.of(newcomer)))
                .replaceWith(newcomer);
    }

    private static List<Flaw> vatFlaws(Profile profile) {
        return profile
                .vatId()
                .filter(number -> !Profile.isVatIdOf(profile.country(), number))
                .map(
                        number ->
                                new Flaw(
                                        "/vatId",
                                        "vat-of-country",
                                        "The number is none of %s. Begin with the country, for"
                                                        .formatted(profile.country())
                                                + " example DE123456789, or correct the country."))
                .stream()
                .toList();
    }

    private static void refuseUnlessPossible(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw ProviderRefusal.because(new ProviderRefusal.ImpossibleProfile(flaws));
        }
    }

    private static void refuseUnless(boolean added, ProviderId id) {
        if (!added) {
            throw ProviderRefusal.because(new ProviderRefusal.ProviderAlreadyRegistered(id));
        }
    }
}
