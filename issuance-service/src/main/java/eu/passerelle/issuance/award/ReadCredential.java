package eu.passerelle.issuance.award;

import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.format.Renditions;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Hands an issuer the credential of its own award. */
@ApplicationScoped
public class ReadCredential {

    private final Awards awards;
    private final Renditions renditions;

    ReadCredential(Awards awards, Renditions renditions) {
        this.awards = awards;
        this.renditions = renditions;
    }

    /** The credential as it was signed, also if it is revoked by now. */
    @WithSession
    public Uni<Rendition> read(ProviderId issuer, AwardId id, Format format) {
        return awards.get(issuer, id)
                .map(ReadCredential::credential)
                .chain(credential -> renditions.get(credential.value(), format))
                .map(Optional::orElseThrow);
    }

    private static CredentialId credential(Optional<Award> found) {
        return switch (found.orElse(null)) {
            case Award.Issued issued -> issued.credential();
            case Award.Suspended suspended -> suspended.issued().credential();
            case Award.Revoked revoked -> revoked.issued().credential();
            case Award.Granted granted ->
                    throw new Refused(new AwardRefusal.NotIssued(granted.id()));
            case null -> throw new Refused(new AwardRefusal.UnknownAward());
        };
    }
}
