package eu.passerelle.issuance.award;

import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.issuance.v1.Credential;
import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells the others of awards: what was achieved, under a pseudonym, and never how well. */
@ApplicationScoped
class TellAward {

    private final Specifications specifications;
    private final Outbox outbox;
    private final Origin origin;

    TellAward(Specifications specifications, Outbox outbox, Origin origin) {
        this.specifications = specifications;
        this.outbox = outbox;
        this.origin = origin;
    }

    Uni<Void> issued(Award.Issued issued) {
        return credential(issued).chain(facts -> outbox.add(new CredentialIssued(facts)));
    }

    Uni<Void> revoked(Award.Revoked revoked) {
        return credential(revoked.issued())
                .map(
                        facts ->
                                new CredentialRevoked(
                                        facts, revoked.revocation().reason(), revoked.revokedAt()))
                .chain(outbox::add);
    }

    private Uni<Credential> credential(Award.Issued issued) {
        return specifications
                .get(issued.grant().specification())
                .map(Optional::orElseThrow)
                .map(specification -> credential(issued, specification));
    }

    private Credential credential(Award.Issued issued, Specification specification) {
        return new Credential(
                issued.credential().toString(),
                issued.grant().learner().toString(),
                issued.grant().provider().value(),
                origin.did(issued.grant().provider()),
                achievement(specification.content()),
                issued.place().url().toString(),
                issued.place().index(),
                issued.issuedAt(),
                null);
    }

    private static Achievement achievement(SpecificationPublished content) {
        return new Achievement(
                content.specificationId(),
                content.version(),
                content.title(),
                content.outcomes(),
                content.ects(),
                content.hours(),
                content.eqfLevel(),
                content.iscedF(),
                content.assessment());
    }
}
