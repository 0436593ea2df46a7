package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Finding;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an agreement makes of a credential. It looks at nothing but the two and the targets, so the
 * same always gives the same.
 */
final class AutomaticRule {
    private static final Comparator<Candidate> NEAREST_FIRST =
            Comparator.<Candidate>comparingLong(AutomaticRule::harmless)
                    .thenComparing(candidate -> candidate.comparison().outcomes().essentialMet())
                    .thenComparing(candidate -> candidate.worth().credits())
                    .reversed();

    private AutomaticRule() {}

    /** The agreement's targets for the credential, the nearest first; none if it doesn't apply. */
    static List<Candidate> candidates(
            Agreement agreement, Credential.Content credential, Map<TargetId, Target> targets) {
        if (!applies(agreement, credential)) {
            return List.of();
        }
        return agreement.terms().covers().stream()
                .flatMap(cover -> candidate(cover, credential, targets).stream())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    /** The candidates that are met. */
    static Stream<Candidate> met(List<Candidate> candidates) {
        return candidates.stream().filter(candidate -> candidate.comparison().isHarmless());
    }

    private static boolean applies(Agreement agreement, Credential.Content credential) {
        return agreement.terms().awardedBy().equals(credential.awardedBy())
                && agreement.countsWhatWasIssuedAt(credential.issuedAt());
    }

    private static Optional<Candidate> candidate(
            Cover cover, Credential.Content credential, Map<TargetId, Target> targets) {
        return Optional.ofNullable(targets.get(cover.target()))
                .filter(target -> target.countsWhatWasIssuedAt(credential.issuedAt()))
                .map(target -> compare(cover, credential, target));
    }

    private static Candidate compare(Cover cover, Credential.Content credential, Target target) {
        var achievement = credential.achievement();
        var earned = Optional.ofNullable(achievement.ects()).map(Credits::new);
        var credits =
                cover.credits()
                        .atMost(earned.orElse(Credits.NONE))
                        .atMost(target.requirement().credits());
        return new Candidate(
                Worth.of(target, credits),
                Comparison.of(achievement, target.requirement(), cover.conditions()));
    }

    private static long harmless(Candidate candidate) {
        return candidate.comparison().findings().stream().filter(Finding::isHarmless).count();
    }
}
