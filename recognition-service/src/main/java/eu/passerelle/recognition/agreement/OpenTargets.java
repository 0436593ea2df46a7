package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Targets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sees to it that agreements cover only targets in use of the organisation that recognises. */
@ApplicationScoped
class OpenTargets {
    private final Targets targets;
    private final Clock clock;

    OpenTargets(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /** Refuses terms that cover anything else. */
    Uni<Void> check(Terms terms) {
        return targets.all(terms.covers().stream().map(Cover::target).toList())
                .map(found -> flaws(terms, byId(found), clock.instant()))
                .invoke(
                        flaws -> {
                            if (!flaws.isEmpty()) {
                                throw new Refused(new AgreementRefusal.TargetsNotOpen(flaws));
                            }
                        })
                .replaceWithVoid();
    }

    private static Map<TargetId, Target> byId(List<Target> targets) {
        return targets.stream().collect(Collectors.toMap(Target::id, Function.identity()));
    }

    private static List<Flaw> flaws(Terms terms, Map<TargetId, Target> found, Instant now) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < terms.covers().size(); i++) {
            var target = found.get(terms.covers().get(i).target());
            var pointer = "/covers/" + i + "/targetId";
            if (!isOf(terms.recognisedBy(), target)) {
                flaws.add(new Flaw(pointer, "own-target", "The target isn't of that side."));
            } else if (!target.isOpenAt(now)) {
                flaws.add(new Flaw(pointer, "active-target", "The target is out of use."));
            }
        }
        return flaws;
    }

    private static boolean isOf(ProviderId provider, Target target) {
        return target != null && target.provider().equals(provider);
    }
}
