package eu.passerelle.verification.trust;

import static eu.passerelle.verification.trust.SomeTrust.MC1;
import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.TORMES;
import static eu.passerelle.verification.trust.SomeTrust.active;
import static eu.passerelle.verification.trust.SomeTrust.compromised;
import static eu.passerelle.verification.trust.SomeTrust.did;
import static eu.passerelle.verification.trust.SomeTrust.key;
import static eu.passerelle.verification.trust.SomeTrust.registered;
import static eu.passerelle.verification.trust.SomeTrust.retired;
import static eu.passerelle.verification.trust.SomeTrust.specificationOf;
import static eu.passerelle.verification.trust.SomeTrust.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of trust does: what was put in is found, in its last state. */
public abstract class TrustContract {
    protected abstract Providers providers();

    protected abstract IssuerKeys keys();

    protected abstract Specifications specifications();

    protected abstract Registry registry();

    protected abstract HeardUntil heardUntil();

    /** Does the work in a transaction, and has the registry catch up. */
    protected abstract <T> T done(Supplier<Uni<T>> work);

    @Test
    void a_provider_is_found_as_it_was_told_last() {
        done(() -> providers().put(registered(RHEINFURT)));
        assertThat(registry().provider(RHEINFURT)).contains(registered(RHEINFURT));

        done(() -> providers().put(suspended(RHEINFURT, NOON)));
        assertThat(registry().provider(RHEINFURT)).contains(suspended(RHEINFURT, NOON));

        done(() -> providers().put(registered(RHEINFURT)));
        assertThat(registry().provider(RHEINFURT)).contains(registered(RHEINFURT));
    }

    @Test
    void a_provider_nobody_told_of_is_not_found() {
        assertThat(registry().provider(new ProviderId("nobody"))).isEmpty();
    }

    @Test
    void a_key_is_found_in_each_of_its_states() {
        for (IssuerKey state :
                new IssuerKey[] {
                    active(RHEINFURT), retired(RHEINFURT, NOON), compromised(RHEINFURT, NOON)
                }) {
            done(() -> keys().put(state));

            assertThat(registry().key(key(RHEINFURT).id())).contains(state);
            assertThat(done(() -> keys().get(key(RHEINFURT).id()))).contains(state);
        }
    }

    @Test
    void a_did_is_whose_keys_it_has() {
        done(() -> keys().put(active(TORMES)));

        assertThat(registry().providerOf(did(TORMES))).contains(TORMES);
        assertThat(registry().providerOf("did:web:elsewhere.example")).isEmpty();
    }

    @Test
    void a_key_nobody_told_of_is_not_found() {
        var unknown = new KeyId("did:web:elsewhere.example#1");

        assertThat(registry().key(unknown)).isEmpty();
        assertThat(done(() -> keys().get(unknown))).isEmpty();
    }

    @Test
    void a_specification_is_found_by_id_and_version() {
        done(() -> specifications().put(specificationOf(RHEINFURT)));

        assertThat(registry().specification(MC1)).contains(specificationOf(RHEINFURT));
        assertThat(done(() -> specifications().get(MC1))).contains(specificationOf(RHEINFURT));
        assertThat(registry().specification(new SpecificationKey(MC1.id(), 2))).isEmpty();
    }

    @Test
    void a_specification_only_heard_withdrawn_is_found_without_issuer() {
        var key = new SpecificationKey("0198c5a0-0000-7000-8000-0000000000c2", 1);
        var withdrawn = new Specification(key, TORMES, Optional.empty());

        done(() -> specifications().put(withdrawn));

        assertThat(registry().specification(key)).contains(withdrawn);
    }

    @Test
    void what_is_certain_moves_forward_only() {
        var later = NOON.plusSeconds(1_000_000_000);
        done(() -> heardUntil().put(later));
        assertThat(registry().heardUntil()).contains(later);

        done(() -> heardUntil().put(NOON));

        assertThat(registry().heardUntil()).contains(later);
    }
}
