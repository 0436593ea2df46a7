package eu.passerelle.verification.verdict;

import static eu.passerelle.verification.status.SomeStatus.CLEAR;
import static eu.passerelle.verification.status.SomeStatus.entry;
import static eu.passerelle.verification.trust.SomeTrust.MC1;
import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.did;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Texts;
import eu.passerelle.verification.status.Purpose;
import eu.passerelle.verification.status.StatusEntry;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.PublicKey;
import eu.passerelle.verification.trust.SomeTrust;
import eu.passerelle.verification.trust.SpecificationKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A credential as words for tests: Rheinfurt's, on MC1, signed an hour ago, unless changed. */
record SomeCredential(Claims claims, KeyId key, Optional<Instant> signedAt, String sealedWith)
        implements SealedCredential {
    static final Instant AN_HOUR_AGO = NOON.minus(Duration.ofHours(1));
    private static final Credential DATA_ANALYSIS =
            new Credential(
                    "urn:uuid:1",
                    Holder.of("Amira Haddad", "amira.haddad@learners.example"),
                    Parties.of(
                            Organisation.of(
                                    did(RHEINFURT), Texts.of("en", "What it calls itself"), "DE")),
                    Achievement.of(
                            "urn:uuid:2",
                            Texts.of("en", "Applied Data Analysis with Python"),
                            Texts.none()),
                    Award.of(null, AN_HOUR_AGO));

    static SomeCredential good() {
        return by(RHEINFURT);
    }

    static SomeCredential by(ProviderId provider) {
        PublicKey key = SomeTrust.key(provider);
        Claims claims =
                new Claims(
                        Optional.of("urn:uuid:1"),
                        did(provider),
                        Optional.of(AN_HOUR_AGO),
                        Optional.empty(),
                        List.of(entry(Purpose.REVOCATION, CLEAR)),
                        Optional.of(MC1),
                        Optional.of(DATA_ANALYSIS));
        return new SomeCredential(claims, key.id(), Optional.of(AN_HOUR_AGO), key.multibase());
    }

    SomeCredential tampered() {
        return new SomeCredential(claims, key, signedAt, "no key at all");
    }

    SomeCredential naming(String other) {
        return new SomeCredential(claims, new KeyId(other), signedAt, sealedWith);
    }

    SomeCredential signedAt(Instant moment) {
        return new SomeCredential(claims, key, Optional.ofNullable(moment), sealedWith);
    }

    SomeCredential sayingIssuer(String other) {
        return with(claims.validFrom(), claims.validUntil(), claims.status(), other);
    }

    SomeCredential from(Instant moment) {
        return with(Optional.of(moment), claims.validUntil(), claims.status(), claims.issuer());
    }

    SomeCredential until(Instant moment) {
        return with(claims.validFrom(), Optional.of(moment), claims.status(), claims.issuer());
    }

    SomeCredential withStatus(StatusEntry... entries) {
        return with(claims.validFrom(), claims.validUntil(), List.of(entries), claims.issuer());
    }

    SomeCredential on(SpecificationKey other) {
        Claims changed =
                new Claims(
                        claims.id(),
                        claims.issuer(),
                        claims.validFrom(),
                        claims.validUntil(),
                        claims.status(),
                        Optional.ofNullable(other),
                        claims.content());
        return new SomeCredential(changed, key, signedAt, sealedWith);
    }

    private SomeCredential with(
            Optional<Instant> from,
            Optional<Instant> until,
            List<StatusEntry> status,
            String issuer) {
        Claims changed =
                new Claims(
                        claims.id(),
                        issuer,
                        from,
                        until,
                        status,
                        claims.specification(),
                        claims.content());
        return new SomeCredential(changed, key, signedAt, sealedWith);
    }

    @Override
    public List<KeyId> keys() {
        return List.of(key);
    }

    @Override
    public Seal seal(List<PublicKey> others, Instant now) {
        boolean right = others.stream().allMatch(one -> one.multibase().equals(sealedWith));
        return right ? Seal.RIGHT : Seal.WRONG;
    }
}
