package eu.passerelle.issuance.key;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.issuance.PortContract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What private keys do, wherever they are kept. */
public abstract class PrivateKeysContract extends PortContract {

    private static final byte[] MESSAGE = "a message".getBytes(StandardCharsets.UTF_8);

    protected abstract PrivateKeys privateKeys();

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384"})
    void what_the_private_half_signs_the_public_half_verifies(KeyType type) {
        var multibase = done(() -> privateKeys().create(type));
        var key = new KeyName("did:web:test#" + multibase, "did:web:test", multibase);

        var signature = done(() -> privateKeys().signer(key)).sign(MESSAGE);

        assertThat(
                        VerificationKey.ofMultikey(key.verificationMethod(), key.did(), multibase)
                                .verifies(MESSAGE, signature))
                .isTrue();
    }
}
