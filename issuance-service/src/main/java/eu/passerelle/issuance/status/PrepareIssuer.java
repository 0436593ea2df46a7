package eu.passerelle.issuance.status;

import eu.passerelle.issuance.key.ActivateKeys;
import eu.passerelle.issuance.offering.Newcomers;
import eu.passerelle.issuance.offering.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a newly registered provider its keys and its first status list. */
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
        return keys.activate(provider).chain(() -> lists.newest(provider)).replaceWithVoid();
    }
}
