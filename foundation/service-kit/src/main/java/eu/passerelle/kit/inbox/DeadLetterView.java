package eu.passerelle.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * What an operator sees of a dead letter: never its content.
 *
 * @param id its own id
 * @param channel over which channel it came
 * @param reader who gave up; {@code *} if it could not be read
 * @param type the CloudEvents type
 * @param subject what it is about
 * @param eventId the CloudEvents id
 * @param reason why
 * @param attempts how often it was tried
 * @param diedAt when it was put aside
 */
public record DeadLetterView(
        UUID id,
        String channel,
        String reader,
        String type,
        String subject,
        String eventId,
        String reason,
        int attempts,
        Instant diedAt) {}
