package eu.passerelle.issuance.status;

import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.issuance.key.Seal;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.key.TakeSeal;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs a list, keeps it and tells it, in the caller's transaction. */
@ApplicationScoped
class PublishStatusList {

    private final StatusLists lists;
    private final TakeSeal seals;
    private final Outbox outbox;
    private final ListAddresses addresses;
    private final StatusListPolicy policy;

    PublishStatusList(
            StatusLists lists,
            TakeSeal seals,
            Outbox outbox,
            ListAddresses addresses,
            StatusListPolicy policy) {
        this.lists = lists;
        this.seals = seals;
        this.outbox = outbox;
        this.addresses = addresses;
        this.policy = policy;
    }

    Uni<Void> publish(StatusList list) {
        return seals.take(list.signatory()).chain(seal -> keepAndTell(sign(list, seal), seal));
    }

    // The test issuer is nobody that others are told of: they read its lists as strangers do.
    private Uni<Void> keepAndTell(SignedList signed, Seal seal) {
        return switch (seal.signatory()) {
            case Signatory.Organisation(ProviderId provider) ->
                    lists.put(signed).chain(() -> outbox.add(told(signed, provider, seal.did())));
            case Signatory.TestIssuer ignored -> lists.put(signed);
        };
    }

    private SignedList sign(StatusList list, Seal seal) {
        var until = seal.second().plus(policy.validity());
        var credential =
                StatusListCredential.of(url(list), seal.did(), list.purpose(), list.bits())
                        .valid(seal.second(), until, policy.ttl())
                        .credential();
        var proven =
                DataIntegrity.sign(
                        credential,
                        suite(seal.proofs().verificationKey().type()),
                        seal.proofs(),
                        ProofOptions.assertion(seal.second()));
        return new SignedList(
                list,
                VcJwt.sign(credential, seal.tokens(), seal.second()),
                Json.text(proven),
                seal.tokens().verificationKey().id(),
                seal.at(),
                until);
    }

    private static Cryptosuite suite(KeyType type) {
        return type == KeyType.ED25519 ? Cryptosuite.EDDSA_RDFC_2022 : Cryptosuite.ECDSA_RDFC_2019;
    }

    private StatusListPublished told(SignedList signed, ProviderId provider, String did) {
        return new StatusListPublished(
                url(signed.list()),
                provider.value(),
                did,
                signed.list().purpose().term(),
                signed.token(),
                signed.publishedAt(),
                signed.validUntil());
    }

    private String url(StatusList list) {
        return addresses.of(list.signatory(), list.id()).toString();
    }
}
