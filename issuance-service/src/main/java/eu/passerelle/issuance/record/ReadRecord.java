package eu.passerelle.issuance.record;

import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.Awards;
import eu.passerelle.issuance.award.CredentialId;
import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.format.Renditions;
import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a learner's own record. */
@ApplicationScoped
public class ReadRecord {

    private final ClaimRecord claim;
    private final Awards awards;
    private final DescribeEntries describe;
    private final Renditions renditions;

    ReadRecord(ClaimRecord claim, Awards awards, DescribeEntries describe, Renditions renditions) {
        this.claim = claim;
        this.awards = awards;
        this.describe = describe;
        this.renditions = renditions;
    }

    /** The person's record; opening it the first time claims it. */
    @WithTransaction
    public Uni<LearnersRecord> open(Person person) {
        return claim.claim(person).chain(this::open);
    }

    /** One credential of the person's record as it was signed; another learner's is none. */
    @WithTransaction
    public Uni<Rendition> credential(Person person, CredentialId id, Format format) {
        return claim.claim(person)
                .chain(learner -> awards.grantedTo(learner.id()))
                .invoke(granted -> refuseOthers(granted, id))
                .chain(() -> renditions.get(id.value(), format))
                .map(Optional::orElseThrow);
    }

    private Uni<LearnersRecord> open(Learner.Claimed learner) {
        return awards.grantedTo(learner.id())
                .chain(describe::describe)
                .map(entries -> new LearnersRecord(learner, entries));
    }

    private static void refuseOthers(List<Award> granted, CredentialId id) {
        if (granted.stream().flatMap(ReadRecord::credential).noneMatch(id::equals)) {
            throw new Refused(new RecordRefusal.UnknownCredential());
        }
    }

    private static Stream<CredentialId> credential(Award award) {
        return switch (award) {
            case Award.Granted ignored -> Stream.empty();
            case Award.Issued issued -> Stream.of(issued.credential());
            case Award.Suspended suspended -> Stream.of(suspended.issued().credential());
            case Award.Revoked revoked -> Stream.of(revoked.issued().credential());
        };
    }
}
