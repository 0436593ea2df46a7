package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.agreement.AgreementSketch.CoverSketch;
import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.evidence.Turns;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.TargetId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Writes an agreement down and shows it to the other side. */
@ApplicationScoped
public class ProposeAgreement {
    private static final int FIRST_VERSION = 1;

    private final Agreements agreements;
    private final OpenTargets openTargets;
    private final Turns turns;
    private final Ids ids;
    private final Clock clock;

    ProposeAgreement(
            Agreements agreements, OpenTargets openTargets, Turns turns, Ids ids, Clock clock) {
        this.agreements = agreements;
        this.openTargets = openTargets;
        this.turns = turns;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a draft that only the officer's own side knows of. */
    @WithTransaction
    public Uni<Agreement.Draft> draft(Officer officer, AgreementSketch sketch) {
        return checked(officer, sketch)
                .map(terms -> new Agreement.Draft(newId(), terms, officer.organisation()))
                .call(agreements::put);
    }

    /** Writes the officer's own side's draft anew. */
    @WithTransaction
    public Uni<Agreement.Draft> rewrite(Officer officer, AgreementId id, AgreementSketch sketch) {
        return turns.takeForAll()
                .chain(() -> ownDraft(officer, id))
                .chain(draft -> checked(officer, sketch).map(draft::rewrite))
                .call(agreements::put);
    }

    /** Proposes what is sketched at once. */
    @WithTransaction
    public Uni<Agreement.Proposed> propose(Officer officer, AgreementSketch sketch) {
        return draft(officer, sketch).chain(this::propose);
    }

    /** Proposes the officer's own side's draft. */
    @WithTransaction
    public Uni<Agreement.Proposed> propose(Officer officer, AgreementId id) {
        return turns.takeForAll().chain(() -> ownDraft(officer, id)).chain(this::propose);
    }

    private Uni<Agreement.Proposed> propose(Agreement.Draft draft) {
        return turns.takeForAll()
                .chain(() -> openTargets.check(draft.terms()))
                .chain(() -> agreements.withReference(draft.terms().reference()))
                .map(other -> refuseTaken(draft, other).propose(clock.instant()))
                .call(agreements::put);
    }

    private Uni<Terms> checked(Officer officer, AgreementSketch sketch) {
        return Uni.createFrom().item(() -> terms(officer.organisation(), sketch));
    }

    private Uni<Agreement.Draft> ownDraft(Officer officer, AgreementId id) {
        return agreements
                .find(id)
                .map(
                        found ->
                                found.filter(a -> a.isVisibleTo(viewer(officer)))
                                        .filter(a -> a.terms().isParty(officer.organisation()))
                                        .orElseThrow(() -> unknown(id)))
                .map(ProposeAgreement::asDraft);
    }

    private AgreementId newId() {
        return new AgreementId(ids.next());
    }

    private static Agreement.Draft refuseTaken(Agreement.Draft draft, Optional<Agreement> other) {
        if (other.filter(taken -> !taken.id().equals(draft.id())).isPresent()) {
            throw new Refused(new AgreementRefusal.ReferenceTaken(draft.terms().reference()));
        }
        return draft;
    }

    private static Terms terms(ProviderId organisation, AgreementSketch sketch) {
        var flaws = AgreementCheck.of(sketch);
        if (!flaws.isEmpty()) {
            throw new Refused(new AgreementRefusal.IncompleteAgreement(flaws));
        }
        var terms =
                new Terms(
                        FIRST_VERSION,
                        sketch.reference(),
                        new ProviderId(sketch.awardedBy()),
                        new ProviderId(sketch.recognisedBy()),
                        sketch.validFrom(),
                        sketch.validUntil(),
                        sketch.covers().stream().map(ProposeAgreement::cover).toList());
        if (!terms.isParty(organisation)) {
            throw new Refused(new AgreementRefusal.NotOneOfTheTwo(organisation));
        }
        return terms;
    }

    private static Cover cover(CoverSketch cover) {
        return new Cover(
                new TargetId(cover.targetId()),
                new Conditions(
                        Optional.ofNullable(cover.minEqfLevel()),
                        Optional.ofNullable(cover.minEcts()).map(Credits::new),
                        cover.supervised(),
                        Optional.ofNullable(cover.iscedPrefix())),
                new Credits(cover.credits()));
    }

    private static Agreement.Draft asDraft(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Draft draft -> draft;
            case Agreement.Proposed proposed -> throw notADraft(proposed);
            case Agreement.SignedByOne signed -> throw notADraft(signed);
            case Agreement.Active active -> throw notADraft(active);
            case Agreement.Ended ended -> throw notADraft(ended);
        };
    }

    private static Refused notADraft(Agreement agreement) {
        return new Refused(new AgreementRefusal.ProposedAlready(agreement.id()));
    }

    private static Refused unknown(AgreementId id) {
        return new Refused(new AgreementRefusal.UnknownAgreement(id));
    }

    private static Viewer viewer(Officer officer) {
        return new Viewer(Optional.of(officer.organisation()), false);
    }
}
