package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.EvidenceConsequences;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decides when a credential comes in, is claimed, or is taken back. */
@ApplicationScoped
class FollowEvidence implements EvidenceConsequences {
    private final Records records;
    private final Allowed allowed;
    private final DecideByAgreement decide;
    private final ReopenDecisions reopen;

    FollowEvidence(
            Records records, Allowed allowed, DecideByAgreement decide, ReopenDecisions reopen) {
        this.records = records;
        this.allowed = allowed;
        this.decide = decide;
        this.reopen = reopen;
    }

    @Override
    public Uni<Void> ofIssuing(Credential credential, AccountId account) {
        return allowed.by(account)
                .chain(agreements -> decide.decide(List.of(credential), agreements));
    }

    @Override
    public Uni<Void> ofClaiming(AccountId account) {
        return allowed.by(account).chain(agreements -> decide(account, agreements));
    }

    @Override
    public Uni<Void> ofRevoking(CredentialId credential) {
        return reopen.reopenAbout(credential);
    }

    private Uni<Void> decide(AccountId account, List<Agreement> agreements) {
        return records.of(account).chain(credentials -> decide.decide(credentials, agreements));
    }
}
