package eu.passerelle.issuance.record;

import eu.passerelle.issuance.learner.AccountId;
import java.util.Optional;

/**
 * Who logged in.
 *
 * @param account at the identity provider
 * @param name to greet with; where the account has one
 * @param mail the verified mail address; where the account has one
 */
public record Person(AccountId account, Optional<String> name, Optional<String> mail) {

    @Override
    public String toString() {
        return "Person[account=%s]".formatted(account);
    }
}
