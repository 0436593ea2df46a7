package eu.passerelle.issuance.status;

import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.key.Seal;
import eu.passerelle.issuance.key.TakeSeal;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs a list, keeps it and tells it, in the caller's transaction. */
@ApplicationScoped
class PublishStatusList {

    private final StatusLists lists;
    private final TakeSeal seals;
    private final Outbox outbox;
    private final Origin origin;
    private final StatusListPolicy policy;

    PublishStatusList(
            StatusLists lists,
            TakeSeal seals,
            Outbox outbox,
            Origin origin,
            StatusListPolicy policy) {
        this.lists = lists;
        this.seals = seals;
        this.outbox = outbox;
        this.origin = origin;
        this.policy = policy;
    }

    Uni<Void> publish(StatusList list) {
        return seals.take(list.provider()).chain(seal -> keepAndTell(sign(list, seal), seal));
    }

    private Uni<Void> keepAndTell(SignedList signed, Seal seal) {
        return lists.put(signed).chain(() -> outbox.add(told(signed, seal)));
    }

    private SignedList sign(StatusList list, Seal seal) {
        var until = seal.second().plus(policy.validity());
        var credential =
                StatusListCredential.of(
                                url(list), seal.did(), StatusPurpose.REVOCATION, list.bits())
                        .valid(seal.second(), until, policy.ttl());
        return new SignedList(
                list,
                VcJwt.sign(credential.credential(), seal.tokens(), seal.second()),
                seal.tokens().verificationKey().id(),
                seal.at(),
                until);
    }

    private StatusListPublished told(SignedList signed, Seal seal) {
        return new StatusListPublished(
                url(signed.list()),
                seal.provider().value(),
                seal.did(),
                StatusPurpose.REVOCATION.term(),
                signed.token(),
                signed.publishedAt(),
                signed.validUntil());
    }

    private String url(StatusList list) {
        return origin.resolve(list.id().path()).toString();
    }
}
