package eu.passerelle.issuance.key;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.PortContract;
import org.junit.jupiter.api.Test;

/** What the test issuer's keys do, wherever they are kept. */
public abstract class TestKeysContract extends PortContract {

    protected abstract TestKeys testKeys();

    @Test
    void the_first_key_of_a_type_stays() {
        done(() -> testKeys().addOnce(KeyType.P521, "zFirst"));
        done(() -> testKeys().addOnce(KeyType.P521, "zSecond"));

        assertThat(done(() -> testKeys().get(KeyType.P521))).contains("zFirst");
    }

    @Test
    void of_a_type_that_was_not_added_there_is_none() {
        assertThat(done(() -> testKeys().get(KeyType.RSA))).isEmpty();
    }
}
