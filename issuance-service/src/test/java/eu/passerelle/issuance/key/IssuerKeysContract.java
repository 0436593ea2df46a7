package eu.passerelle.issuance.key;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.PortContract;
import eu.passerelle.issuance.offering.ProviderId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What issuers' keys do, wherever they are kept. */
public abstract class IssuerKeysContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ProviderId provider =
            new ProviderId("issuer-" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract IssuerKeys keys();

    @Test
    void keys_keep_the_order_in_which_they_were_made() {
        var first = put(key("zzz", KeyType.ED25519));
        var second = put(key("aaa", KeyType.P256));

        assertThat(done(() -> keys().of(provider))).containsExactly(first, second);
    }

    @Test
    void every_state_is_kept_as_it_is() {
        var retired = put(key("one", KeyType.ED25519).retire(NOON));
        var compromised = put(key("two", KeyType.ED25519).compromise(NOON));

        assertThat(done(() -> keys().of(provider))).containsExactly(retired, compromised);
    }

    @Test
    void a_new_state_takes_the_place_of_the_old_and_keeps_its_rank() {
        var first = key("one", KeyType.ED25519);
        put(first);
        var second = put(key("two", KeyType.P256));

        var retired = put(first.retire(NOON));

        assertThat(done(() -> keys().of(provider))).containsExactly(retired, second);
    }

    @Test
    void only_the_active_ones_are_held_or_seized() {
        put(key("one", KeyType.ED25519).retire(NOON));
        var active = put(key("two", KeyType.ED25519));
        put(key("three", KeyType.P256).compromise(NOON));

        assertThat(done(() -> keys().hold(provider))).isEqualTo(java.util.List.of(active));
        assertThat(done(() -> keys().seize(provider))).isEqualTo(java.util.List.of(active));
    }

    private <K extends IssuerKey> K put(K key) {
        done(() -> keys().put(key));
        return key;
    }

    private IssuerKey.Active key(String multibase, KeyType type) {
        return new IssuerKey.Active(
                new PublicKeyPart(provider, "did:web:test:" + provider, type, multibase, NOON));
    }
}
