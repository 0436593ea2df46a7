package eu.passerelle.credentials;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A credential in one format, not yet signed, and what that format could not carry.
 *
 * @param document the credential as that format has it
 * @param losses what is missing in it
 */
public record Rendition(ObjectNode document, List<Loss> losses) {

    public Rendition {
        losses = List.copyOf(losses);
    }

    /**
     * One thing that the format has no place for.
     *
     * @param element of the canonical credential, as a path
     * @param reason why
     */
    public record Loss(String element, String reason) {}
}
