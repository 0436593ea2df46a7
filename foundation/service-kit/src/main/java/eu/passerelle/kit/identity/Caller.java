package eu.passerelle.kit.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Who is calling. Inject it in a door and pass on to the heart what the heart needs: an
 * organisation, an account id.
 *
 * @param accountId the account's id at the identity provider; empty for a stranger
 * @param name to greet a person with; empty for a stranger or a machine
 * @param email the verified mail address; empty for a stranger, a machine or where it is not
 *     verified
 * @param organisation the alias of the organisation whose data the caller may touch, for example
 *     {@code rheinfurt}; empty for learners and strangers
 * @param roles the realm roles
 * @param machine whether it is a system, not a person
 */
public record Caller(
        Optional<String> accountId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> organisation,
        Set<String> roles,
        boolean machine) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Nobody we know. */
    public static Caller stranger() {
        return new Caller(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false);
    }

    /** Whether somebody logged in. */
    public boolean known() {
        return accountId.isPresent();
    }

    /** Whether the caller has the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "Caller[roles=%s, machine=%s]".formatted(roles, machine);
    }
}
