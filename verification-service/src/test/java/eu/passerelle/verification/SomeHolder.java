package eu.passerelle.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.credentials.vcjose.VpJwt;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Somebody with a did:key that nobody vouches for, who issues and presents. */
public final class SomeHolder {
    private static final int ENTRIES = 131_072;

    private final SigningKey key;
    private final Instant now;

    private SomeHolder(KeyType type, Instant now) {
        this.key = DidKey.generate(type);
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** One with an Ed25519 key. */
    public static SomeHolder at(Instant now) {
        return new SomeHolder(KeyType.ED25519, now);
    }

    /** One with a P-256 key. */
    public static SomeHolder withP256(Instant now) {
        return new SomeHolder(KeyType.P256, now);
    }

    public String did() {
        return key.verificationKey().controller();
    }

    /** A credential of theirs that says little. */
    public ObjectNode statement() {
        return Json.object(
                """
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:uuid:%s",
                 "type": ["VerifiableCredential"], "issuer": "%s",
                 "credentialSubject": {"id": "did:example:alice", "name": "Alice"}}
                """
                        .formatted(UUID.randomUUID(), did()));
    }

    /** The same with a place in that list. */
    public ObjectNode statement(String list, int index) {
        ObjectNode statement = statement();
        statement.set(
                "credentialStatus", StatusEntry.of(list, index, StatusPurpose.REVOCATION).json());
        return statement;
    }

    /** With a proof of theirs. */
    public ObjectNode signed(ObjectNode unsigned) {
        Cryptosuite suite =
                key.verificationKey().type() == KeyType.ED25519
                        ? Cryptosuite.EDDSA_RDFC_2022
                        : Cryptosuite.ECDSA_RDFC_2019;
        return DataIntegrity.sign(unsigned, suite, key, ProofOptions.assertion(now));
    }

    /** With a proof that a holder derives from. */
    public ObjectNode signedForHolder(ObjectNode unsigned, List<String> mandatory) {
        return DataIntegrity.signForHolder(unsigned, key, ProofOptions.assertion(now), mandatory);
    }

    /** As a vc+jwt. */
    public String token(ObjectNode unsigned) {
        return VcJwt.sign(unsigned, key, now);
    }

    /** Their list, in which these places are set. */
    public String list(String url, int... set) {
        var bits = BitstringStatusList.ofEntries(ENTRIES);
        for (int place : set) {
            bits = bits.set(place);
        }
        return VcJwt.sign(
                StatusListCredential.of(url, did(), StatusPurpose.REVOCATION, bits)
                        .valid(now, now.plus(Duration.ofHours(1)), Duration.ofMinutes(5))
                        .credential(),
                key);
    }

    /** A presentation of theirs that nobody signed. */
    public ObjectNode presentation(JsonNode... credentials) {
        ObjectNode presentation =
                Json.object(
                        """
                        {"@context": ["https://www.w3.org/ns/credentials/v2"],
                         "type": ["VerifiablePresentation"], "holder": "%s"}
                        """
                                .formatted(did()));
        var all = presentation.putArray("verifiableCredential");
        List.of(credentials).forEach(all::add);
        return presentation;
    }

    /** Signed for somebody who asked. */
    public ObjectNode presented(ObjectNode presentation, String domain, String challenge) {
        return DataIntegrity.sign(
                presentation,
                Cryptosuite.EDDSA_RDFC_2022,
                key,
                ProofOptions.authentication(now, domain, challenge));
    }

    /** Signed for somebody who asked, as a vp+jwt. */
    public String presentedToken(ObjectNode presentation, String domain, String challenge) {
        return VpJwt.sign(presentation, key, domain, challenge);
    }

    /** A token in an envelope. */
    public static ObjectNode enveloped(String token) {
        return Json.object(
                """
                {"@context": "https://www.w3.org/ns/credentials/v2",
                 "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,%s"}
                """
                        .formatted(token));
    }
}
