package eu.passerelle.verification.employer;

import java.time.Instant;
import java.util.List;

/**
 * The answer about a batch.
 *
 * @param items one for each credential, in their order
 * @param at when the answer was given
 */
public record BatchAnswer(List<BatchItem> items, Instant at) {
    public BatchAnswer {
        items = List.copyOf(items);
    }
}
