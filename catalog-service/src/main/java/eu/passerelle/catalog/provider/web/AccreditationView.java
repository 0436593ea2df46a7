package eu.passerelle.catalog.provider.web;

import eu.passerelle.catalog.provider.Decision;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import eu.passerelle.kit.web.Form;
import java.util.Arrays;
import java.util.List;

/**
 * An accreditation to record.
 *
 * @param id of which provider
 * @param name what it is called
 * @param form what is typed, and what is wrong with it
 */
public record AccreditationView(String id, String name, Form form) {
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    /** The levels to choose from. */
    public List<String> levels() {
        return LEVELS;
    }

    /** Whether a review may have been asked for by law. */
    public List<Decision.Standing> standings() {
        return List.of(Decision.Standing.values());
    }

    /** The kinds of credential to choose from. */
    public List<Choice> types() {
        return Arrays.stream(CredentialType.values()).map(Choice::of).toList();
    }

    /** The provider's own page. */
    public String home() {
        return "/catalog/providers/" + id;
    }

    /**
     * A kind of credential to choose.
     *
     * @param type which
     * @param field its field on the form
     */
    public record Choice(CredentialType type, String field) {
        private static Choice of(CredentialType type) {
            return new Choice(type, "type." + type.name());
        }
    }
}
