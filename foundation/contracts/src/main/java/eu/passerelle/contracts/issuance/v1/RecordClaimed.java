package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * A learner logged in and took over the record kept for them. It joins two pseudonyms, nothing
 * else.
 *
 * @param learnerId the pseudonym that credentials carry, a random UUID
 * @param accountId the account's id at the identity provider, a random UUID
 * @param claimedAt when
 */
public record RecordClaimed(String learnerId, String accountId, Instant claimedAt)
        implements IssuanceEvent {

    @Override
    public String subject() {
        return "learner/" + learnerId;
    }
}
