package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.CreditAuthority;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.ProviderRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The providers that specifications name, as far as they are known, and what they agreed to.
 *
 * @param known what each may answer for, by id
 * @param confirmations all about these specifications
 */
record Cast(Map<ProviderId, CreditAuthority> known, List<Confirmation> confirmations) {

    Cast {
        known = Map.copyOf(known);
        confirmations = List.copyOf(confirmations);
    }

    /** The provider that wants to publish, or the refusal that it may not. */
    Provider.Registered publisher(ProviderId id) {
        if (!known.containsKey(id)) {
            throw ProviderRefusal.because(new ProviderRefusal.NotAProviderYet(id));
        }
        return known.get(id).provider().asRegistered();
    }

    Optional<Provider> provider(ProviderId id) {
        return Optional.ofNullable(known.get(id)).map(CreditAuthority::provider);
    }

    boolean knows(ProviderId id) {
        return known.containsKey(id);
    }

    /** Whether a body agreed to be named: its own course, or exactly this state of the draft. */
    boolean isConfirmed(Specification specification, ProviderId body) {
        return specification.isOf(body)
                || switch (specification) {
                    case Specification.Draft draft -> isAccepted(draft, body);
                    // Nothing becomes public before everybody agreed.
                    case Specification.Published ignored -> true;
                    case Specification.Superseded ignored -> true;
                    case Specification.Withdrawn ignored -> true;
                };
    }

    /** Those who agreed to answer for the award, as far as they are known. */
    Stream<CreditAuthority> answering(Specification specification) {
        return specification.edition().content().roles().awardingBodies().stream()
                .filter(body -> isConfirmed(specification, body))
                .filter(this::knows)
                .map(known::get);
    }

    /** What others say of those who stand behind a specification, on a day. */
    Backing backing(Specification specification, LocalDate day) {
        var bodies = specification.edition().content().roles().awardingBodies();
        return new Backing(
                knows(specification.edition().provider()),
                bodies.stream().allMatch(body -> knows(body) && isConfirmed(specification, body)),
                quality(specification, day));
    }

    private Evidence quality(Specification specification, LocalDate day) {
        var behind =
                Stream.concat(
                                answering(specification),
                                Optional.ofNullable(known.get(specification.edition().provider()))
                                        .stream())
                        .filter(body -> body.isAssuredOn(day))
                        .toList();
        if (behind.isEmpty()) {
            return Evidence.MISSING;
        }
        return behind.stream().anyMatch(body -> body.isAccreditedOn(day))
                ? Evidence.VERIFIED_EXTERNALLY
                : Evidence.DECLARED;
    }

    private boolean isAccepted(Specification.Draft draft, ProviderId body) {
        return confirmations.stream()
                .filter(one -> one.request().body().equals(body))
                .anyMatch(one -> one.confirms(draft));
    }
}
