package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * The credential a decision is about.
 *
 * @param credential which one
 * @param learner whose, by pseudonym
 * @param awardedBy who awarded it
 * @param title what it is called
 * @param credits what it is worth where it comes from; empty where it doesn't say
 */
public record Source(
        CredentialId credential,
        LearnerId learner,
        ProviderId awardedBy,
        Text title,
        Optional<Credits> credits) {
    public Source {
        Objects.requireNonNull(credential);
        Objects.requireNonNull(learner);
        Objects.requireNonNull(awardedBy);
        Objects.requireNonNull(title);
        Objects.requireNonNull(credits);
    }

    static Source of(Credential.Content content) {
        var achievement = content.achievement();
        return new Source(
                content.id(),
                content.learner(),
                content.awardedBy(),
                new Text(achievement.title()),
                Optional.ofNullable(achievement.ects()).map(Credits::new));
    }
}
