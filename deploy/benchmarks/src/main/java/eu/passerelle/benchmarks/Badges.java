package eu.passerelle.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Signer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Open Badges to be signed, issued by whoever signs them. */
final class Badges {

    private Badges() {}

    /** What most issuers write: about three kilobytes. */
    static ObjectNode ordinary(Signer issuer) {
        return read("ordinary-badge.json", issuer);
    }

    /** With as many alignments as make it about so long. */
    static ObjectNode ofSize(int kibibytes, Signer issuer) {
        ObjectNode badge = ordinary(issuer);
        badge.remove("credentialSchema");
        badge.remove("credentialStatus");
        ObjectNode subject = (ObjectNode) badge.get("credentialSubject");
        subject.remove("result");
        ObjectNode achievement = (ObjectNode) subject.get("achievement");
        achievement.remove("resultDescription");
        achievement.remove("creator");
        ArrayNode alignments = achievement.putArray("alignment");
        int length = Json.text(badge).length();
        for (int i = 0; length < kibibytes << 10; i++) {
            ObjectNode alignment = alignment(i);
            length += Json.text(alignment).length() + 1;
            alignments.add(alignment);
        }
        if (alignments.isEmpty()) {
            achievement.remove("alignment");
        }
        return badge;
    }

    private static ObjectNode alignment(int number) {
        var alignment = Json.newObject();
        alignment.putArray("type").add("Alignment");
        return alignment
                .put("targetType", "ext:EscoSkill")
                .put("targetName", "Skill number %d of a long list".formatted(number))
                .put("targetUrl", "https://skills.example/esco/skill/%d".formatted(number))
                .put("targetFramework", "ESCO");
    }

    private static ObjectNode read(String file, Signer issuer) {
        try (InputStream stream = Badges.class.getResourceAsStream(file)) {
            ObjectNode badge = Json.object(stream.readAllBytes());
            ((ObjectNode) badge.get("issuer")).put("id", issuer.verificationKey().controller());
            return badge;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** As it comes over the wire. */
    static byte[] bytes(ObjectNode badge) {
        return Json.text(badge).getBytes(StandardCharsets.UTF_8);
    }
}
