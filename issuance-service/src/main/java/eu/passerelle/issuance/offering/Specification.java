package eu.passerelle.issuance.offering;

import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import java.time.Instant;
import java.util.UUID;

/** One version of a specification as the catalogue published it. */
public sealed interface Specification {

    /** What the catalogue said when it published the version. */
    SpecificationPublished content();

    /** Which version of which specification. */
    default SpecificationKey key() {
        return new SpecificationKey(
                UUID.fromString(content().specificationId()), content().version());
    }

    /** The organisation that signs its credentials. */
    default ProviderId issuer() {
        return new ProviderId(content().roles().issuer());
    }

    /** Open to awards. */
    record Published(SpecificationPublished content) implements Specification {

        /** The version is offered no more. */
        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(content, at);
        }
    }

    /** Offered no more; credentials awarded on it stay what they are. */
    record Withdrawn(SpecificationPublished content, Instant withdrawnAt)
            implements Specification {}
}
