package eu.passerelle.recognition;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.issuance.v1.Credential;
import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.contracts.issuance.v1.RecordClaimed;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Tells on Kafka what issuance would. */
public final class Issuance implements AutoCloseable {
    private final KafkaProbe probe = KafkaProbe.on(Context.ISSUANCE);

    /** The facts of MC1 in a new learner's record. */
    public static Credential mc1() {
        return credential(SomeAchievement.mc1());
    }

    /** The facts of a credential in a new learner's record. */
    public static Credential credential(Achievement achievement) {
        return new Credential(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "rheinfurt",
                "did:web:localhost%3A8080:issuers:rheinfurt",
                achievement,
                "http://localhost:8080/status-lists/1",
                7,
                Instant.parse("2026-10-15T10:00:00Z"),
                null);
    }

    /** It was issued. */
    public String issued(Credential credential) {
        return probe.tell(new CredentialIssued(credential));
    }

    /** It was issued, delivered under this id. */
    public void issued(String eventId, Credential credential) {
        probe.tell(eventId, new CredentialIssued(credential));
    }

    /** It was taken back. */
    public void revoked(Credential credential) {
        probe.tell(
                new CredentialRevoked(
                        credential,
                        CredentialRevoked.Reason.ISSUED_IN_ERROR,
                        Instant.parse("2026-11-01T10:00:00Z")));
    }

    /** The user claimed the record the credential is in. */
    public void claimed(Credential credential, String username) {
        probe.tell(
                new RecordClaimed(
                        credential.learnerId(),
                        accountOf(username),
                        Instant.parse("2026-10-20T10:00:00Z")));
    }

    /** The account's id, as its token says. */
    public static String accountOf(String username) {
        var payload = Tokens.of(username).split("\\.")[1];
        var json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return json.replaceAll("(?s).*\"sub\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    @Override
    public void close() {
        probe.close();
    }
}
