package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.ActivateKeys;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.offering.Newcomers;
import eu.passerelle.issuance.offering.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a newly registered provider its keys and its first status lists. */
@ApplicationScoped
class PrepareIssuer implements Newcomers {

    private final ActivateKeys keys;
    private final OpenStatusList lists;

    PrepareIssuer(ActivateKeys keys, OpenStatusList lists) {
        this.keys = keys;
        this.lists = lists;
    }

    @Override
    public Uni<Void> welcome(ProviderId provider) {
        return keys.activate(provider)
                .chain(() -> lists.newest(Signatory.of(provider), StatusPurpose.REVOCATION))
                .chain(() -> lists.newest(Signatory.of(provider), StatusPurpose.SUSPENSION))
                .replaceWithVoid();
    }
}
