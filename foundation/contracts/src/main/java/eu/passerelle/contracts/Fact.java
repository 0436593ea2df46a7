package eu.passerelle.contracts;

/**
 * Something that became true in one context and is told to the others. A fact carries the full
 * state of its subject, so that the newest fact about a subject is enough to know it.
 */
public interface Fact {

    /**
     * What the fact is about, unique across its context, for example {@code
     * specification/0198…/v1}. It is the key on Kafka and the CloudEvents {@code subject}: facts
     * about one subject keep their order.
     */
    String subject();
}
