package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A specification as somebody looks at it.
 *
 * @param specification the version to show
 * @param provider whose it is; empty while its organisation is not registered
 * @param awarding who answers for the award
 * @param transparency what is said and what is not
 */
public record Exhibit(
        Specification specification,
        Optional<Provider> provider,
        List<AwardingBody> awarding,
        Transparency transparency) {

    public Exhibit {
        awarding = List.copyOf(awarding);
    }

    /**
     * Somebody who answers for the award.
     *
     * @param id which organisation
     * @param provider as it is known; empty while it is not registered
     * @param confirmed whether it agreed to this very state
     * @param inherited the accreditation that covers the course today, if one was recorded
     */
    public record AwardingBody(
            ProviderId id,
            Optional<Provider> provider,
            boolean confirmed,
            Optional<Accreditation.InForce> inherited) {}

    static Exhibit of(Specification specification, Cast cast, LocalDate day) {
        var transparency = Transparency.of(specification, cast, day);
        var label = transparency.earnsLabel(specification.edition().content());
        var awarding =
                specification.edition().content().roles().awardingBodies().stream()
                        .map(body -> awarding(specification, cast, body, label, day))
                        .toList();
        return new Exhibit(
                specification,
                cast.provider(specification.edition().provider()),
                awarding,
                transparency);
    }

    private static AwardingBody awarding(
            Specification specification, Cast cast, ProviderId body, boolean label, LocalDate day) {
        var content = specification.edition().content();
        var inherited =
                Optional.ofNullable(cast.known().get(body))
                        .flatMap(
                                known ->
                                        known.covering(
                                                CreditGate.claim(content, known, label), day));
        return new AwardingBody(
                body, cast.provider(body), cast.isConfirmed(specification, body), inherited);
    }
}
