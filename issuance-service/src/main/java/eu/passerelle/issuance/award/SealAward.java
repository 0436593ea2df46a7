package eu.passerelle.issuance.award;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Seal;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.key.TakeSeal;
import eu.passerelle.issuance.status.AllotPlace;
import eu.passerelle.issuance.status.Place;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives a granted award its place and its signed credential, and tells the others. */
@ApplicationScoped
class SealAward {

    private final TakeSeal seals;
    private final AllotPlace places;
    private final WriteCredential write;
    private final Awards awards;
    private final TellAward tell;

    SealAward(
            TakeSeal seals,
            AllotPlace places,
            WriteCredential write,
            Awards awards,
            TellAward tell) {
        this.seals = seals;
        this.places = places;
        this.write = write;
        this.awards = awards;
        this.tell = tell;
    }

    Uni<Award.Issued> seal(Award.Granted granted, Grounds grounds) {
        return seals.take(Signatory.of(grounds.provider().id()))
                .chain(seal -> draft(granted, grounds, seal))
                .chain(this::issue)
                .call(awards::put)
                .call(tell::issued);
    }

    private Uni<Draft> draft(Award.Granted granted, Grounds grounds, Seal seal) {
        return places.allot(seal.signatory(), StatusPurpose.REVOCATION)
                .chain(revocation -> places(seal, revocation))
                .map(both -> new Draft(granted, grounds, both, seal));
    }

    private Uni<Places> places(Seal seal, Place revocation) {
        return places.allot(seal.signatory(), StatusPurpose.SUSPENSION)
                .map(suspension -> new Places(revocation, Optional.of(suspension)));
    }

    private Uni<Award.Issued> issue(Draft draft) {
        return write.write(draft)
                .map(id -> draft.granted().issue(id, draft.places(), draft.seal().second()));
    }
}
