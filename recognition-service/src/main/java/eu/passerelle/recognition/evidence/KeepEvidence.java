package eu.passerelle.recognition.evidence;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps what issuance tells, whatever order it comes in. */
@ApplicationScoped
public class KeepEvidence {
    private final Credentials credentials;
    private final Claims claims;
    private final Turns turns;
    private final EvidenceConsequences consequences;

    KeepEvidence(
            Credentials credentials,
            Claims claims,
            Turns turns,
            EvidenceConsequences consequences) {
        this.credentials = credentials;
        this.claims = claims;
        this.turns = turns;
        this.consequences = consequences;
    }

    /** A credential was issued; one that was taken back before we heard of it stays so. */
    @WithTransaction
    public Uni<Void> issued(Credential.Valid credential) {
        return turns.takeFor(credential.content().learner())
                .chain(() -> credentials.find(credential.id()))
                .chain(known -> known.isPresent() ? nothing() : keep(credential));
    }

    /** A credential was taken back. */
    @WithTransaction
    public Uni<Void> revoked(Credential.Revoked credential) {
        return turns.takeFor(credential.content().learner())
                .chain(() -> credentials.find(credential.id()))
                .chain(known -> isRevoked(known) ? nothing() : keep(credential));
    }

    /** A learner took over the record kept for them. */
    @WithTransaction
    public Uni<Void> claimed(Claim claim) {
        return turns.takeFor(claim.learner())
                .chain(() -> claims.on(claim.learner()))
                .chain(known -> isOutdated(claim, known) ? nothing() : keep(claim));
    }

    private Uni<Void> keep(Credential.Valid credential) {
        return credentials
                .put(credential)
                .chain(() -> accountOf(credential.content().learner()))
                .chain(
                        account ->
                                account.isPresent()
                                        ? consequences.ofIssuing(credential, account.get())
                                        : nothing());
    }

    private Uni<Void> keep(Credential.Revoked credential) {
        return credentials
                .put(credential)
                .chain(() -> accountOf(credential.content().learner()))
                .chain(() -> consequences.ofRevoking(credential.id()));
    }

    private Uni<Void> keep(Claim claim) {
        return claims.put(claim)
                .chain(() -> turns.takeFor(claim.account()))
                .chain(() -> consequences.ofClaiming(claim.account()));
    }

    /** The account that claimed the learner's record, after waiting for its turn. */
    private Uni<Optional<AccountId>> accountOf(LearnerId learner) {
        return claims.on(learner)
                .map(claim -> claim.map(Claim::account))
                .call(account -> account.isPresent() ? turns.takeFor(account.get()) : nothing());
    }

    private static boolean isRevoked(Optional<Credential> known) {
        return known.filter(Credential.Revoked.class::isInstance).isPresent();
    }

    private static boolean isOutdated(Claim claim, Optional<Claim> known) {
        return known.filter(kept -> !claim.isNewerThan(kept)).isPresent();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
