package eu.passerelle.catalog.onboarding;

import eu.passerelle.catalog.provider.Accreditations;
import eu.passerelle.catalog.provider.CreditAuthority;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.catalog.specification.Confirmations;
import eu.passerelle.catalog.specification.Specifications;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what a provider may do, and what each further step needs. */
@ApplicationScoped
public class ShowLadder {
    private final Providers providers;
    private final Accreditations accreditations;
    private final Specifications specifications;
    private final Confirmations confirmations;
    private final Clock clock;

    ShowLadder(
            Providers providers,
            Accreditations accreditations,
            Specifications specifications,
            Confirmations confirmations,
            Clock clock) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.specifications = specifications;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** That of a provider, or the refusal that there is none. */
    @WithTransaction
    public Uni<Ladder> of(ProviderId id) {
        return providers.get(id).chain(this::climb);
    }

    /** That of an organisation, registered or not. */
    @WithTransaction
    public Uni<Ladder> ofOwn(ProviderId own) {
        return providers.find(own).chain(found -> climb(own, found));
    }

    private Uni<Ladder> climb(ProviderId own, Optional<Provider> found) {
        return found.map(this::climb)
                .orElseGet(() -> Uni.createFrom().item(Ladder.of(own, Set.of())));
    }

    private Uni<Ladder> climb(Provider provider) {
        var met = EnumSet.of(Need.REGISTERED);
        var own = List.of(provider.id());
        return accreditations
                .of(own)
                .map(recorded -> new CreditAuthority(provider, recorded))
                .invoke(authority -> addStanding(authority, met))
                .chain(() -> specifications.showsAssessment(provider.id()))
                .invoke(shown -> addIf(shown, Need.ASSESSMENT_PUBLIC, met))
                .chain(() -> confirmations.anyAcceptedFor(provider.id()))
                .invoke(accepted -> addIf(accepted, Need.SPONSOR_CONFIRMED, met))
                .map(accepted -> Ladder.of(provider.id(), met));
    }

    private void addStanding(CreditAuthority authority, Set<Need> met) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        addIf(isRegistered(authority.provider()), Need.IN_GOOD_STANDING, met);
        addIf(authority.mayGiveCreditOn(today), Need.OWN_ASSURANCE, met);
    }

    private static boolean isRegistered(Provider provider) {
        return switch (provider) {
            case Provider.Registered ignored -> true;
            case Provider.Suspended ignored -> false;
        };
    }

    private static void addIf(boolean is, Need need, Set<Need> met) {
        if (is) {
            met.add(need);
        }
    }
}
