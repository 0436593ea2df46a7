package eu.passerelle.recognition.decision;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.partner.ProviderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a situation still asks for: each valid credential is answered once under each
 * agreement, and counts once in a programme.
 */
final class Answers {
    private static final Comparator<Credential> OLDEST_FIRST =
            Comparator.<Credential, Instant>comparing(c -> c.content().issuedAt())
                    .thenComparing(c -> c.id().value());
    private static final Comparator<Agreement> BY_ID =
            Comparator.comparing(agreement -> agreement.id().value());

    private final Situation situation;
    private final Ids ids;
    private final Instant now;
    private final Set<Answered> answered = new HashSet<>();
    private final Set<Counted> counted = new HashSet<>();
    private final List<Answer> answers = new ArrayList<>();

    private Answers(Situation situation, Ids ids, Instant now) {
        this.situation = situation;
        this.ids = ids;
        this.now = now;
        situation.decisions().forEach(decision -> remember(decision.ruling()));
        situation.referrals().forEach(referral -> remember(referral.matter()));
    }

    static List<Answer> to(Situation situation, Ids ids, Instant now) {
        var answers = new Answers(situation, ids, now);
        situation.credentials().stream().sorted(OLDEST_FIRST).forEach(answers::answer);
        return List.copyOf(answers.answers);
    }

    private void answer(Credential credential) {
        switch (credential) {
            case Credential.Valid valid ->
                    situation.agreements().stream()
                            .sorted(BY_ID)
                            .forEach(agreement -> answer(valid.content(), agreement));
            case Credential.Revoked revoked -> {
                // What was taken back is worth nothing; there is nothing to answer.
            }
        }
    }

    private void answer(Credential.Content credential, Agreement agreement) {
        var basis = Basis.of(agreement);
        if (answered.contains(new Answered(credential.id(), basis))) {
            return;
        }
        var candidates = AutomaticRule.candidates(agreement, credential, situation.targets());
        if (candidates.isEmpty()) {
            return;
        }
        var best = AutomaticRule.met(candidates).filter(c -> isNew(credential, c)).findFirst();
        answers.add(answer(Source.of(credential), basis, candidates, best));
    }

    private Answer answer(
            Source source, Basis basis, List<Candidate> candidates, Optional<Candidate> best) {
        return best.isPresent()
                ? recognise(source, basis, best.get())
                : refer(source, basis, candidates);
    }

    private Answer recognise(Source source, Basis basis, Candidate best) {
        var id = new DecisionId(ids.next());
        var ruling = new Ruling(id, source, best.worth(), basis, best.comparison(), now);
        remember(ruling);
        return new Answer.Recognise(new Decision.Standing(ruling));
    }

    private Answer refer(Source source, Basis basis, List<Candidate> candidates) {
        var why =
                AutomaticRule.met(candidates).findAny().isPresent()
                        ? Referral.Why.COUNTED_ALREADY
                        : Referral.Why.NO_TARGET_MET;
        var id = new ReferralId(ids.next());
        var matter = new Referral.Matter(id, source, basis, why, candidates, now);
        remember(matter);
        return new Answer.Refer(new Referral.Open(matter));
    }

    private boolean isNew(Credential.Content credential, Candidate candidate) {
        return !counted.contains(Counted.of(credential.id(), candidate.worth()));
    }

    private void remember(Ruling ruling) {
        answered.add(new Answered(ruling.source().credential(), ruling.basis()));
        counted.add(Counted.of(ruling.source().credential(), ruling.worth()));
    }

    private void remember(Referral.Matter matter) {
        answered.add(new Answered(matter.source().credential(), matter.basis()));
    }

    private record Answered(CredentialId credential, Basis basis) {}

    private record Counted(CredentialId credential, ProviderId recognisedBy, String programme) {
        static Counted of(CredentialId credential, Worth worth) {
            return new Counted(credential, worth.recognisedBy(), worth.programme().code());
        }
    }
}
