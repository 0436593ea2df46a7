package eu.passerelle.contracts;

import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.issuance.v1.IssuanceEvent;
import eu.passerelle.contracts.recognition.v1.RecognitionEvent;
import eu.passerelle.contracts.verification.v1.VerificationEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One of the four contexts, with the topic it tells its facts on and the facts it may tell. */
public enum Context {
    CATALOG("passerelle.catalog.v1", CatalogEvent.class, Retention.NEWEST_OF_EACH_SUBJECT),
    ISSUANCE("passerelle.issuance.v1", IssuanceEvent.class, Retention.NEWEST_OF_EACH_SUBJECT),
    VERIFICATION("passerelle.verification.v1", VerificationEvent.class, Retention.FOR_A_WHILE),
    RECOGNITION(
            "passerelle.recognition.v1", RecognitionEvent.class, Retention.NEWEST_OF_EACH_SUBJECT);

    /** How long a topic remembers. */
    public enum Retention {
        /** Compacted: a new reader can be rebuilt from the log. */
        NEWEST_OF_EACH_SUBJECT,
        /** Deleted with age: counts, not state. */
        FOR_A_WHILE
    }

    private final String topic;
    private final Class<? extends Fact> facts;
    private final Retention retention;

    Context(String topic, Class<? extends Fact> facts, Retention retention) {
        this.topic = topic;
        this.facts = facts;
        this.retention = retention;
    }

    /** The Kafka topic, {@code passerelle.<context>.v1}. */
    public String topic() {
        return topic;
    }

    /** The sealed interface of everything this context tells. */
    public Class<? extends Fact> facts() {
        return facts;
    }

    /** How long the topic remembers. */
    public Retention retention() {
        return retention;
    }

    /**
     * The CloudEvents {@code source} of the context's facts, for example {@code
     * /passerelle/issuance}.
     */
    public String source() {
        return "/passerelle/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The CloudEvents {@code type} of a fact, for example {@code
     * passerelle.issuance.v1.CredentialRevoked}.
     */
    public static String typeOf(Class<? extends Fact> fact) {
        return telling(fact).topic + "." + fact.getSimpleName();
    }

    /**
     * The context that tells facts of this class; an {@link IllegalArgumentException} if none does.
     */
    public static Context telling(Class<? extends Fact> fact) {
        return Arrays.stream(values())
                .filter(context -> context.facts.isAssignableFrom(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fact + " belongs to no context"));
    }

    /** Every kind of fact this context tells, as its sealed interface lists them. */
    public List<Class<? extends Fact>> kinds() {
        return Arrays.stream(facts.getPermittedSubclasses())
                .<Class<? extends Fact>>map(kind -> kind.asSubclass(Fact.class))
                .toList();
    }

    /**
     * The kind of fact with this CloudEvents type; empty if this context tells no such fact (yet).
     */
    public Optional<Class<? extends Fact>> kindOf(String type) {
        return kinds().stream().filter(kind -> typeOf(kind).equals(type)).findFirst();
    }
}
