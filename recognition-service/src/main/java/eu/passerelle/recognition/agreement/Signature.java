package eu.passerelle.recognition.agreement;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;
import java.util.Objects;

/**
 * One side said yes.
 *
 * @param side which organisation
 * @param officer the account of who said it
 * @param at when
 */
public record Signature(ProviderId side, AccountId officer, Instant at) {
    public Signature {
        Objects.requireNonNull(side);
        Objects.requireNonNull(officer);
        Objects.requireNonNull(at);
    }
}
