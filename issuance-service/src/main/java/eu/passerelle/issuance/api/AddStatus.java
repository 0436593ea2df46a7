package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.AllotPlace;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives a credential the status entries that were ordered, and remembers where they stand. */
@ApplicationScoped
class AddStatus {

    private final AllotPlace places;
    private final IssuedEntries entries;

    AddStatus(AllotPlace places, IssuedEntries entries) {
        this.places = places;
        this.entries = entries;
    }

    /** The same credential with its entries; to be called in a transaction. */
    Uni<ObjectNode> add(ObjectNode credential, IssueOrder order, Signatory signatory) {
        return Multi.createFrom()
                .iterable(order.purposes().stream().sorted().toList())
                .onItem()
                .transformToUniAndConcatenate(
                        purpose -> allot(signatory, purpose, order.credentialId()))
                .onItem()
                .invoke(entry -> append(credential, entry))
                .onItem()
                .ignoreAsUni()
                .replaceWith(credential);
    }

    private Uni<IssuedEntry> allot(
            Signatory signatory, StatusPurpose purpose, Optional<String> credentialId) {
        return places.allot(signatory, purpose)
                .map(place -> new IssuedEntry(signatory, credentialId, purpose, place))
                .call(entries::add);
    }

    private static void append(ObjectNode credential, IssuedEntry entry) {
        var json = json(entry);
        switch (credential.get(VcTerms.STATUS)) {
            case null -> credential.set(VcTerms.STATUS, json);
            case ArrayNode several -> several.add(json);
            case ObjectNode one ->
                    credential.set(VcTerms.STATUS, Json.newArray().add(one).add(json));
            default -> throw new IllegalStateException("The data model was not checked");
        }
    }

    private static ObjectNode json(IssuedEntry entry) {
        var place = entry.place();
        return StatusEntry.of(place.url().toString(), place.index(), entry.purpose()).json();
    }
}
