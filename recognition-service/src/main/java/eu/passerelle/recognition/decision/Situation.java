package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import java.util.List;
import java.util.Map;

/**
 * All that is known when something could be decided.
 *
 * @param credentials the learner's credentials in question
 * @param agreements the agreements the learner consented to
 * @param targets what these cover
 * @param decisions what was decided about the credentials before
 * @param referrals what was left to an officer before
 */
record Situation(
        List<Credential> credentials,
        List<Agreement> agreements,
        Map<TargetId, Target> targets,
        List<Decision> decisions,
        List<Referral> referrals) {
    Situation {
        credentials = List.copyOf(credentials);
        agreements = List.copyOf(agreements);
        targets = Map.copyOf(targets);
        decisions = List.copyOf(decisions);
        referrals = List.copyOf(referrals);
    }
}
