package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Targets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what is known when something could be decided. */
@ApplicationScoped
class Situations {
    private final Targets targets;
    private final Decisions decisions;
    private final Referrals referrals;

    Situations(Targets targets, Decisions decisions, Referrals referrals) {
        this.targets = targets;
        this.decisions = decisions;
        this.referrals = referrals;
    }

    /** What is known about these credentials under these agreements. */
    Uni<Situation> of(List<Credential> credentials, List<Agreement> agreements) {
        return targets.all(coveredBy(agreements))
                .map(Situations::byId)
                .map(found -> new Situation(credentials, agreements, found, List.of(), List.of()))
                .chain(this::withWhatWasDecided)
                .chain(this::withWhatWasReferred);
    }

    private Uni<Situation> withWhatWasDecided(Situation known) {
        return decisions
                .about(ids(known))
                .map(
                        decided ->
                                new Situation(
                                        known.credentials(),
                                        known.agreements(),
                                        known.targets(),
                                        decided,
                                        known.referrals()));
    }

    private Uni<Situation> withWhatWasReferred(Situation known) {
        return referrals
                .about(ids(known))
                .map(
                        referred ->
                                new Situation(
                                        known.credentials(),
                                        known.agreements(),
                                        known.targets(),
                                        known.decisions(),
                                        referred));
    }

    private static Set<TargetId> coveredBy(List<Agreement> agreements) {
        return agreements.stream()
                .flatMap(agreement -> agreement.terms().covers().stream())
                .map(Cover::target)
                .collect(Collectors.toSet());
    }

    private static Map<TargetId, Target> byId(List<Target> targets) {
        return targets.stream().collect(Collectors.toMap(Target::id, Function.identity()));
    }

    private static List<CredentialId> ids(Situation known) {
        return known.credentials().stream().map(Credential::id).toList();
    }
}
