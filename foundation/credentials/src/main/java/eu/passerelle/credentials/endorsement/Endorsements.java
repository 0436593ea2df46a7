package eu.passerelle.credentials.endorsement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The endorsements inside a credential, wherever Open Badges 3.0 and CLR 2.0 let them stand: of the
 * credential itself, of an achievement, of a profile; as an object or as a token.
 */
public final class Endorsements {

    private static final String OBJECTS = "endorsement";
    private static final String TOKENS = "endorsementJwt";
    private static final int MOST = 32;

    /** What is signed by itself, or signs, is not looked into. */
    private static final Set<String> APART =
            Set.of(OBJECTS, TOKENS, VcTerms.PROOF, VcTerms.VERIFIABLE_CREDENTIAL);

    private final List<Endorsement> found = new ArrayList<>();

    private Endorsements() {}

    /** All of them, none believed yet; {@link Rejected} where there are more than 32. */
    public static List<Endorsement> in(ObjectNode credential) {
        var endorsements = new Endorsements();
        endorsements.look(credential);
        return List.copyOf(endorsements.found);
    }

    private void look(JsonNode node) {
        if (node instanceof ObjectNode object) {
            take(object);
            object.properties().stream()
                    .filter(member -> !APART.contains(member.getKey()))
                    .forEach(member -> look(member.getValue()));
        } else if (node.isArray()) {
            node.forEach(this::look);
        }
    }

    private void take(ObjectNode endorsed) {
        String id = endorsed.path(VcTerms.ID).asText("");
        for (JsonNode object : Json.each(endorsed.get(OBJECTS))) {
            add(
                    id,
                    object instanceof ObjectNode secured
                            ? SecuredCredential.read(secured)
                            : none());
        }
        for (JsonNode token : Json.each(endorsed.get(TOKENS))) {
            byte[] bytes = token.asText("").getBytes(StandardCharsets.UTF_8);
            add(id, SecuredCredential.read(bytes));
        }
    }

    private void add(String endorsed, Reading reading) {
        if (found.size() == MOST) {
            throw Rejected.unreadable("more than %d endorsements".formatted(MOST));
        }
        found.add(new Endorsement(endorsed, reading));
    }

    private static Reading none() {
        return SecuredCredential.read(new byte[0]);
    }
}
