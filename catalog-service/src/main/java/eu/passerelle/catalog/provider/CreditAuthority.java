package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a provider may answer for credit, and for which. A higher education institution may by
 * what it is; as soon as an agency recorded limits, they bind it like everybody else. Any other
 * provider may as far as an accreditation covers it.
 *
 * @param provider who
 * @param recorded all accreditations that were ever recorded for it
 */
public record CreditAuthority(Provider provider, List<Accreditation> recorded) {

    public CreditAuthority {
        recorded = List.copyOf(recorded);
    }

    /** Whether it may answer for any credit at all. */
    public boolean exists() {
        return switch (provider) {
            case Provider.Suspended ignored -> false;
            case Provider.Registered ignored -> isUnlimited() || !inForce().isEmpty();
        };
    }

    /** Whether it may answer for some credit on a day, by what it is or by what was decided. */
    public boolean mayGiveCreditOn(LocalDate day) {
        return exists() && (isUnlimited() || isAccreditedOn(day));
    }

    /**
     * What keeps it from answering for that credit on a day, by the accreditation that comes
     * closest; nothing if it may. Ask only where it {@linkplain #exists() exists}.
     */
    public Set<Shortfall> shortfalls(CreditClaim claim, LocalDate day) {
        return isUnlimited()
                ? Set.of()
                : inForce().stream()
                        .map(accreditation -> accreditation.shortfalls(claim, day))
                        .min(Comparator.comparingInt(Set::size))
                        .orElseThrow();
    }

    /** The accreditation that covers that credit on a day, if one was recorded. */
    public Optional<Accreditation.InForce> covering(CreditClaim claim, LocalDate day) {
        return inForce().stream()
                .filter(accreditation -> accreditation.shortfalls(claim, day).isEmpty())
                .findFirst();
    }

    /** Whether somebody looked at its quality, and that still holds on a day. */
    public boolean isAssuredOn(LocalDate day) {
        return provider.profile().isAssuredOn(day) || isAccreditedOn(day);
    }

    /** Whether an agency recorded a decision that holds on a day. */
    public boolean isAccreditedOn(LocalDate day) {
        return inForce().stream().anyMatch(one -> one.grant().decision().holdsOn(day));
    }

    private boolean isUnlimited() {
        return recorded.isEmpty()
                && provider.profile().kind() == ProviderKind.HIGHER_EDUCATION_INSTITUTION;
    }

    private List<Accreditation.InForce> inForce() {
        return recorded.stream().flatMap(CreditAuthority::ifInForce).toList();
    }

    private static Stream<Accreditation.InForce> ifInForce(Accreditation accreditation) {
        return switch (accreditation) {
            case Accreditation.InForce valid -> Stream.of(valid);
            case Accreditation.Withdrawn ignored -> Stream.empty();
        };
    }
}
