package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Says of a draft what keeps it from being published, and whether it earns the label. */
@ApplicationScoped
class Gatekeeper {
    private final Providers providers;
    private final PublicationGate gate;
    private final Clock clock;

    Gatekeeper(Providers providers, CreditRules rules, Clock clock) {
        this.providers = providers;
        this.gate = new PublicationGate(rules);
        this.clock = clock;
    }

    /** The ruling of today; refused if its provider may not publish at all. */
    Uni<Ruling> rule(Specification.Draft draft) {
        var edition = draft.edition();
        var named = new HashSet<>(edition.content().roles().everybody());
        named.add(edition.provider());
        return providers.findAll(named).map(known -> rule(draft, Cast.of(known)));
    }

    private Ruling rule(Specification.Draft draft, Cast cast) {
        var edition = draft.edition();
        var publisher = cast.publisher(edition.provider());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var said = Transparency.of(edition.content(), Optional.of(publisher.profile()), today);
        return new Ruling(
                draft, gate.flaws(edition, publisher, cast), said.earnsLabel(edition.content()));
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
