package eu.passerelle.recognition.decision;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.recognition.InMemoryAgreements;
import eu.passerelle.recognition.InMemoryClaims;
import eu.passerelle.recognition.InMemoryConsents;
import eu.passerelle.recognition.InMemoryCredentials;
import eu.passerelle.recognition.InMemoryDecisions;
import eu.passerelle.recognition.InMemoryReferrals;
import eu.passerelle.recognition.InMemoryTargets;
import eu.passerelle.recognition.NobodyElse;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.Told;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.EndAgreement;
import eu.passerelle.recognition.agreement.SignAgreement;
import eu.passerelle.recognition.agreement.WiredAgreements;
import eu.passerelle.recognition.consent.GiveConsent;
import eu.passerelle.recognition.consent.TakeBackConsent;
import eu.passerelle.recognition.consent.WiredConsents;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claim;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.KeepEvidence;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.evidence.Turns;
import eu.passerelle.recognition.evidence.WiredEvidence;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Target;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The whole of recognition in memory. */
final class World {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final InMemoryTargets targets = new InMemoryTargets();
    final InMemoryAgreements agreements = new InMemoryAgreements();
    final InMemoryDecisions decisions = new InMemoryDecisions();
    final InMemoryReferrals referrals = new InMemoryReferrals();
    final Told told = new Told();

    private final KeepEvidence keepEvidence;
    private final SignAgreement signAgreement;
    private final EndAgreement endAgreement;
    private final GiveConsent giveConsent;
    private final TakeBackConsent takeBackConsent;
    private long lastId;

    World() {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Ids ids = () -> new UUID(0x0198_0000_0000_7000L, ++lastId);
        Turns turns = new NobodyElse();
        var credentials = new InMemoryCredentials();
        var claims = new InMemoryClaims();
        var consents = new InMemoryConsents();
        var keep = new KeepDecisions(decisions, referrals, told);
        var situations = new Situations(targets, decisions, referrals);
        var decide = new DecideByAgreement(situations, keep, ids, clock);
        var reopen = new ReopenDecisions(decisions, referrals, keep, clock);
        var records = new Records(claims, credentials);
        var followConsent = new FollowConsent(consents, records, decide);
        var followEvidence =
                new FollowEvidence(records, new Allowed(consents, agreements), decide, reopen);
        var agreeing = new WiredAgreements(agreements, targets, turns, told, ids, clock);
        var consenting = new WiredConsents(consents, agreements, turns, clock);
        keepEvidence = WiredEvidence.keep(credentials, claims, turns, followEvidence);
        signAgreement = agreeing.sign(followConsent);
        endAgreement = agreeing.end();
        giveConsent = consenting.give(followConsent);
        takeBackConsent = consenting.takeBack();
    }

    /** Puts targets there. */
    World with(Target... some) {
        List.of(some).forEach(target -> run(targets.put(target)));
        return this;
    }

    /** Puts agreements there, as they are. */
    World with(Agreement... some) {
        List.of(some).forEach(agreement -> run(agreements.put(agreement)));
        return this;
    }

    void issued(Credential.Valid credential) {
        run(keepEvidence.issued(credential));
    }

    void revoked(Credential.Valid credential) {
        run(keepEvidence.revoked(credential.revoke(NOON)));
    }

    void claimed(LearnerId learner, AccountId account) {
        run(keepEvidence.claimed(new Claim(learner, account, NOON)));
    }

    void consented(AccountId account, AgreementId agreement) {
        run(giveConsent.give(account, agreement));
    }

    void tookBack(AccountId account, AgreementId agreement) {
        run(takeBackConsent.takeBack(account, agreement));
    }

    void signed(ProviderId side, AgreementId agreement) {
        run(signAgreement.sign(SomeOrganisation.officerOf(side), agreement));
    }

    void ended(ProviderId side, AgreementId agreement) {
        run(endAgreement.end(SomeOrganisation.officerOf(side), agreement));
    }

    private static <T> T run(Uni<T> deed) {
        return deed.await().indefinitely();
    }
}
