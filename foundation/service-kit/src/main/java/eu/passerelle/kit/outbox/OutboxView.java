package eu.passerelle.kit.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an operator sees of the outbox: never a fact's content.
 *
 * @param waiting how many facts are not sent yet
 * @param stuck how many of them failed, or have waited too long
 * @param oldest the first of them, at most fifty
 */
public record OutboxView(long waiting, long stuck, List<LetterView> oldest) {

    public OutboxView {
        oldest = List.copyOf(oldest);
    }

    /**
     * One fact that waits.
     *
     * @param id the CloudEvents id
     * @param type the CloudEvents type
     * @param subject what it is about
     * @param occurredAt when it became true
     * @param attempts how often sending failed
     * @param failure how it failed the last time; null if it did not
     */
    public record LetterView(
            UUID id,
            String type,
            String subject,
            Instant occurredAt,
            int attempts,
            String failure) {}
}
