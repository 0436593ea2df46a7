package eu.passerelle.credentials.clr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@code ClrCredential} holds. Its own proof is checked as any credential's; those inside
 * have proofs of their own, and each stands or falls by itself.
 *
 * @param id of the record
 * @param name what it is called
 * @param issuer who publishes it
 * @param holder whose it is
 * @param partial whether the publisher says that there is more
 * @param credentials those inside, in their order, none believed yet
 * @param associations how achievements belong together
 */
public record LearnerRecord(
        String id,
        String name,
        String issuer,
        Optional<String> holder,
        boolean partial,
        List<Reading> credentials,
        List<Association> associations) {

    private static final String TYPE = "ClrCredential";
    private static final int MOST = 256;

    public LearnerRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(issuer);
        credentials = List.copyOf(credentials);
        associations = List.copyOf(associations);
    }

    /** Whether a document says that it is one. */
    public static boolean isOne(ObjectNode document) {
        return Json.holds(document.get(VcTerms.TYPE), TYPE);
    }

    /** Reads one; {@link Rejected} where it lacks what every record has, or has no end. */
    public static LearnerRecord read(ObjectNode document) {
        List<JsonNode> subjects = Json.each(document.get(VcTerms.SUBJECT));
        String id = document.path(VcTerms.ID).textValue();
        String issuer = Json.idOf(document.get(VcTerms.ISSUER));
        if (!isOne(document) || subjects.size() != 1 || id == null || issuer == null) {
            throw Rejected.malformed("not a learner record");
        }
        JsonNode subject = subjects.getFirst();
        List<JsonNode> inside = Json.each(subject.get(VcTerms.VERIFIABLE_CREDENTIAL));
        if (inside.isEmpty() || inside.size() > MOST) {
            throw Rejected.malformed("a learner record of none or too many credentials");
        }
        return new LearnerRecord(
                id,
                document.path(VcTerms.NAME).asText(""),
                issuer,
                Optional.ofNullable(subject.path(VcTerms.ID).textValue()),
                document.path("partial").asBoolean(false),
                inside.stream().map(LearnerRecord::credential).toList(),
                Json.each(subject.get("association")).stream().map(Association::read).toList());
    }

    /** What can be said of each credential inside, in their order. */
    public List<Verification> verify(Keys keys, StatusLists lists, Instant at) {
        return credentials.stream()
                .map(
                        reading ->
                                switch (reading) {
                                    case Reading.Read(SecuredCredential one) ->
                                            one.verify(keys, lists, at);
                                    case Reading.Unreadable unreadable -> unreadable.why();
                                })
                .toList();
    }

    private static Reading credential(JsonNode inside) {
        return inside instanceof ObjectNode object
                ? SecuredCredential.read(object)
                : SecuredCredential.read(inside.asText("").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * How two achievements belong together.
     *
     * @param kind such as {@code isParentOf}
     * @param source the id of one
     * @param target the id of the other
     */
    public record Association(String kind, String source, String target) {

        private static Association read(JsonNode node) {
            return new Association(
                    node.path("associationType").asText(""),
                    node.path("sourceId").asText(""),
                    node.path("targetId").asText(""));
        }
    }
}
