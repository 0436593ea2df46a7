package eu.passerelle.catalog.specification;

import eu.passerelle.kit.problem.Refusal.Flaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Says of a draft what keeps it from being published, and whether it earns the label. */
@ApplicationScoped
class Gatekeeper {
    private final Casting casting;
    private final PublicationGate gate;
    private final Clock clock;

    Gatekeeper(Casting casting, CreditRules rules, Clock clock) {
        this.casting = casting;
        this.gate = new PublicationGate(rules);
        this.clock = clock;
    }

    /** The ruling of today; refused if its provider may not publish at all. */
    Uni<Ruling> rule(Specification.Draft draft) {
        return casting.of(List.of(draft)).map(cast -> rule(draft, cast));
    }

    private Ruling rule(Specification.Draft draft, Cast cast) {
        cast.publisher(draft.edition().provider());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var earnsLabel = Transparency.of(draft, cast, today).earnsLabel(draft.edition().content());
        return new Ruling(draft, gate.flaws(draft, cast, earnsLabel, today), earnsLabel);
    }

    /** What was found. */
    record Ruling(Specification.Draft draft, List<Flaw> flaws, boolean earnsLabel) {

        /** The draft, or the refusal with all that is wrong. */
        Ruling orRefuse() {
            if (!flaws.isEmpty()) {
                throw SpecificationRefusal.because(
                        new SpecificationRefusal.UnfitForPublication(draft.edition().id(), flaws));
            }
            return this;
        }
    }
}
