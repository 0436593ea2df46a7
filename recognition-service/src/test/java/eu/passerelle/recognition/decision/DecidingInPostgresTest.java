package eu.passerelle.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.contracts.Context;
import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeCredential;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.SomeTarget;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.agreement.Officer;
import eu.passerelle.recognition.agreement.SignAgreement;
import eu.passerelle.recognition.consent.GiveConsent;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claim;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.KeepEvidence;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.Targets;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions in real transactions: all or nothing, and once though everything comes at once. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class DecidingInPostgresTest {
    private static final int ROUNDS = 25;

    @Inject Targets targets;
    @Inject Agreements agreements;
    @Inject Decisions decisions;
    @Inject KeepEvidence keep;
    @Inject GiveConsent consent;
    @Inject SignAgreement sign;

    @Test
    void what_is_rolled_back_was_never_decided_and_never_told() {
        var story = new Story();
        Reactively.await(() -> keep.claimed(story.claim));
        Reactively.await(() -> sign.sign(story.tormes(), story.agreement.id()));
        Reactively.await(() -> consent.give(story.account, story.agreement.id()));

        assertThatThrownBy(
                        () ->
                                Reactively.inTransaction(
                                        () -> keep.issued(story.mc1).chain(() -> failure())))
                .hasMessage("afterwards");

        assertThat(story.decided()).isEmpty();
        assertThat(story.told()).isZero();
        Reactively.await(() -> keep.issued(story.mc1));
        assertThat(story.decided()).hasSize(1);
        assertThat(story.told()).isOne();
    }

    @Test
    void everything_at_once_leads_to_one_decision() {
        for (int round = 0; round < ROUNDS; round++) {
            var story = new Story();

            atOnce(
                    () -> keep.issued(story.mc1),
                    () -> keep.issued(story.mc1),
                    () -> keep.claimed(story.claim),
                    () -> consent.give(story.account, story.agreement.id()),
                    () -> sign.sign(story.tormes(), story.agreement.id()));

            assertThat(story.decided())
                    .as("round %d", round)
                    .singleElement()
                    .isInstanceOf(Decision.Standing.class);
        }
    }

    @Test
    void a_revocation_at_the_same_time_leaves_nothing_in_force() {
        for (int round = 0; round < ROUNDS; round++) {
            var story = new Story();
            Reactively.await(() -> sign.sign(story.tormes(), story.agreement.id()));
            Reactively.await(() -> keep.issued(story.mc1));

            atOnce(
                    () -> keep.claimed(story.claim),
                    () -> consent.give(story.account, story.agreement.id()),
                    () -> keep.revoked(story.mc1.revoke(Instant.parse("2026-11-01T00:00:00Z"))));

            assertThat(story.decided())
                    .as("round %d", round)
                    .allMatch(Decision.UnderReview.class::isInstance);
        }
    }

    private static void atOnce(Deed... deeds) {
        var all =
                Stream.of(deeds)
                        .map(deed -> CompletableFuture.runAsync(() -> Reactively.await(deed::run)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    private static Uni<Void> failure() {
        return Uni.createFrom().failure(new IllegalStateException("afterwards"));
    }

    /** Something that is done. */
    private interface Deed {
        Uni<?> run();
    }

    /** One learner, one credential, one agreement that waits for its second signature. */
    private final class Story {
        final AccountId account = new AccountId(UUID.randomUUID().toString());
        final Credential.Valid mc1 = SomeCredential.mc1(SomeCredential.someLearner());
        final Claim claim =
                new Claim(mc1.content().learner(), account, Instant.parse("2026-10-20T00:00:00Z"));
        final Target t1 = SomeTarget.t1();
        final Agreement.SignedByOne agreement =
                SomeAgreement.signedByOne(
                        SomeAgreement.lasting(
                                "A-" + UUID.randomUUID(), SomeAgreement.cover(t1.id())));

        Story() {
            Reactively.inTransaction(() -> targets.put(t1));
            Reactively.inTransaction(() -> agreements.put(agreement));
        }

        Officer tormes() {
            return SomeOrganisation.officerOf(SomeOrganisation.TORMES);
        }

        List<Decision> decided() {
            return Reactively.inTransaction(() -> decisions.about(List.of(mc1.id())));
        }

        long told() {
            try (var probe = KafkaProbe.on(Context.RECOGNITION)) {
                return probe.everything(Duration.ofSeconds(2)).stream()
                        .filter(told -> told.json().contains(mc1.id().toString()))
                        .count();
            }
        }
    }
}
