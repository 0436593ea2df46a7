package eu.passerelle.stack.api;

/**
 * A fact somebody told on Kafka.
 *
 * @param type its CloudEvents type
 * @param subject what it is about
 * @param seenAt when it arrived here, on {@link System#nanoTime()}'s clock
 * @param value what was told, as it stood on the wire
 */
public record Told(String type, String subject, long seenAt, String value) {

    /** The last part of the type. */
    public String name() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Who told it, as the topic is called. */
    public String context() {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** Whether it mentions this. */
    public boolean mentions(String text) {
        return subject.contains(text) || value.contains(text);
    }
}
