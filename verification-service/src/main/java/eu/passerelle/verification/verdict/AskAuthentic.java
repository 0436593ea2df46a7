package eu.passerelle.verification.verdict;

import eu.passerelle.verification.status.Standing;
import eu.passerelle.verification.status.TellStanding;
import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import eu.passerelle.verification.trust.Registry;
import eu.passerelle.verification.verdict.SealedCredential.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks whether a credential is what its issuer signed, and whether it still stands. */
@ApplicationScoped
class AskAuthentic {
    private final Registry registry;
    private final TellStanding standing;
    private final Freshness freshness;
    private final Tolerance tolerance;

    AskAuthentic(
            Registry registry, TellStanding standing, Freshness freshness, Tolerance tolerance) {
        this.registry = registry;
        this.standing = standing;
        this.freshness = freshness;
        this.tolerance = tolerance;
    }

    /** Is every bit of it as the issuer's keys signed it? */
    Finding proof(SealedCredential credential, Instant now) {
        String issuer = credential.claims().issuer();
        List<Finding> doubts =
                credential.keys().stream().flatMap(key -> doubt(key, issuer, now)).toList();
        return doubts.isEmpty()
                ? codeOf(credential.seal(known(credential), now)).found()
                : Finding.gravest(doubts);
    }

    private Stream<Finding> doubt(KeyId id, String issuer, Instant now) {
        Optional<IssuerKey> key = registry.key(id);
        if (key.isEmpty()) {
            return Stream.of(unlisted(id, issuer, now).found());
        }
        boolean own = key.get().key().issuer().equals(issuer);
        return own ? Stream.empty() : Stream.of(Code.PROOF_NOT_BY_ISSUER.found());
    }

    private List<PublicKey> known(SealedCredential credential) {
        return credential.keys().stream()
                .flatMap(id -> registry.key(id).stream())
                .map(IssuerKey::key)
                .toList();
    }

    private static Code codeOf(Seal seal) {
        return switch (seal) {
            case RIGHT -> Code.PROOF_RIGHT;
            case WRONG -> Code.PROOF_WRONG;
            case NOT_CHECKABLE -> Code.PROOF_UNSUPPORTED;
        };
    }

    private Code unlisted(KeyId key, String issuer, Instant now) {
        if (!key.value().startsWith(issuer + "#")) {
            return Code.PROOF_NOT_BY_ISSUER;
        }
        boolean listed = registry.providerOf(issuer).isPresent() && freshness.isFresh(now);
        return listed ? Code.PROOF_KEY_NOT_LISTED : Code.PROOF_KEY_UNKNOWN;
    }

    /** Is now within its period? */
    Finding validity(Claims claims, Instant now) {
        Instant ahead = now.plus(tolerance.clocksDiffer());
        Optional<Finding> notBegun =
                claims.validFrom()
                        .filter(from -> from.isAfter(ahead))
                        .map(from -> Finding.of(Code.VALIDITY_NOT_BEGUN, from));
        return notBegun.or(
                        () ->
                                claims.validUntil()
                                        .filter(now::isAfter)
                                        .map(until -> Finding.of(Code.VALIDITY_ENDED, until)))
                .orElseGet(Code.VALIDITY_CURRENT::found);
    }

    /** Was it taken back? */
    Finding status(Claims claims, Instant now) {
        return switch (standing.of(claims.id(), claims.issuer(), claims.status(), now)) {
            case Standing.Valid ignored -> Code.STATUS_VALID.found();
            case Standing.Suspended ignored -> Code.STATUS_SUSPENDED.found();
            case Standing.Revoked(var since) -> new Finding(Code.STATUS_REVOKED, since);
            case Standing.Unknown(var cause) -> codeOf(cause).found();
        };
    }

    private static Code codeOf(Standing.Cause cause) {
        return switch (cause) {
            case NOT_STATED -> Code.STATUS_NOT_STATED;
            case ENTRY_NOT_UNDERSTOOD -> Code.STATUS_ENTRY_NOT_UNDERSTOOD;
            case LIST_NOT_KNOWN -> Code.STATUS_LIST_NOT_KNOWN;
            case LIST_NOT_CURRENT -> Code.STATUS_LIST_NOT_CURRENT;
            case LIST_NOT_PROVEN -> Code.STATUS_LIST_NOT_PROVEN;
            case LIST_DOES_NOT_FIT -> Code.STATUS_LIST_DOES_NOT_FIT;
            case OUT_OF_RANGE -> Code.STATUS_OUT_OF_RANGE;
        };
    }
}
