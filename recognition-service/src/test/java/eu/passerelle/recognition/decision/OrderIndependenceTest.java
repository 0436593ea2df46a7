package eu.passerelle.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.recognition.v1.RecognitionDecided;
import eu.passerelle.contracts.recognition.v1.RecognitionReopened;
import eu.passerelle.recognition.Cases;
import eu.passerelle.recognition.SomeAchievement;
import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeCase;
import eu.passerelle.recognition.SomeCredential;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.SomeTarget;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.programme.Programme;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A decision needs a credential, a claim, a consent and an agreement. Whatever order they come in,
 * and however often, the same is recognised in the end.
 */
class OrderIndependenceTest {
    private static final int CASES = 1_500;
    private static final int ORDERS_OF_EACH = 6;

    @Test
    void all_twenty_four_orders_of_the_sample_lead_to_one_decision() {
        var account = new AccountId("tomasz");
        var learner = SomeCredential.someLearner();
        var t1 = SomeTarget.t1();
        var nda = SomeAgreement.signedByOne(SomeAgreement.nda(t1.id()));
        var mc1 = SomeCredential.mc1(learner);
        List<Step> steps =
                List.of(
                        world -> world.issued(mc1),
                        world -> world.claimed(learner, account),
                        world -> world.consented(account, nda.id()),
                        world -> world.signed(SomeOrganisation.TORMES, nda.id()));

        for (var order : permutations(steps)) {
            var world = new World().with(t1).with(nda);
            order.forEach(step -> step.accept(world));
            assertThat(world.decisions.all())
                    .singleElement()
                    .extracting(d -> d.ruling().worth().credits().toString())
                    .isEqualTo("4");
            assertThat(world.told.of(RecognitionDecided.class)).hasSize(1);
        }
    }

    @Test
    void all_orders_with_a_revocation_leave_nothing_in_force() {
        var account = new AccountId("tomasz");
        var learner = SomeCredential.someLearner();
        var t1 = SomeTarget.t1();
        var nda = SomeAgreement.signedByOne(SomeAgreement.nda(t1.id()));
        var mc1 = SomeCredential.mc1(learner);
        List<Step> steps =
                List.of(
                        world -> world.issued(mc1),
                        world -> world.revoked(mc1),
                        world -> world.issued(mc1),
                        world -> world.claimed(learner, account),
                        world -> world.consented(account, nda.id()),
                        world -> world.signed(SomeOrganisation.TORMES, nda.id()));

        for (var order : permutations(steps)) {
            var world = new World().with(t1).with(nda);
            order.forEach(step -> step.accept(world));
            assertThat(inForce(world)).isEmpty();
            assertThat(world.told.of(RecognitionDecided.class)).hasSizeLessThanOrEqualTo(1);
            assertThat(world.told.of(RecognitionReopened.class))
                    .hasSameSizeAs(world.told.of(RecognitionDecided.class));
        }
    }

    @Test
    void any_history_in_any_order_with_anything_heard_twice_ends_the_same() {
        var inForce = new AtomicInteger();
        var revoked = new AtomicInteger();
        Cases.tryOut(
                CASES,
                any -> {
                    var history = History.made(any);
                    var first = history.playedIn(history.steps());
                    for (int i = 0; i < ORDERS_OF_EACH; i++) {
                        var other = history.playedIn(any.shuffled(history.steps()));
                        assertThat(inForce(other)).isEqualTo(inForce(first));
                        assertThat(waiting(other)).isEqualTo(waiting(first));
                        tellsEachOnce(other);
                    }
                    inForce.addAndGet(inForce(first).size());
                    revoked.addAndGet(history.revoked().size());
                });
        assertThat(inForce).as("decisions in force over all cases").hasValueGreaterThan(500);
        assertThat(revoked).as("revocations over all cases").hasValueGreaterThan(500);
    }

    private static void tellsEachOnce(World world) {
        var decided = world.told.of(RecognitionDecided.class);
        assertThat(decided).extracting(RecognitionDecided::subject).doesNotHaveDuplicates();
        assertThat(decided).hasSameSizeAs(world.decisions.all());
        assertThat(world.told.of(RecognitionReopened.class))
                .extracting(RecognitionReopened::subject)
                .doesNotHaveDuplicates()
                .hasSize(
                        (int)
                                world.decisions.all().stream()
                                        .filter(Decision.UnderReview.class::isInstance)
                                        .count());
    }

    private static Set<Recognised> inForce(World world) {
        var standing =
                world.decisions.all().stream()
                        .filter(Decision.Standing.class::isInstance)
                        .map(Decision::ruling)
                        .map(Recognised::of)
                        .toList();
        assertThat(standing).doesNotHaveDuplicates();
        return Set.copyOf(standing);
    }

    private static Set<List<Object>> waiting(World world) {
        return world.referrals.all().stream()
                .filter(Referral.Open.class::isInstance)
                .map(Referral::matter)
                .map(m -> List.<Object>of(m.source().credential(), m.basis(), m.why()))
                .collect(Collectors.toSet());
    }

    private static <T> List<List<T>> permutations(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (int i = 0; i < things.size(); i++) {
            var rest = new ArrayList<>(things);
            var first = rest.remove(i);
            permutations(rest).forEach(tail -> all.add(concat(first, tail)));
        }
        return all;
    }

    private static <T> List<T> concat(T first, List<T> tail) {
        return Stream.concat(Stream.of(first), tail.stream()).toList();
    }

    /** Something that happens. */
    private interface Step extends Consumer<World> {}

    /** What is in force, whatever its id. */
    private record Recognised(
            CredentialId credential, AgreementId agreement, TargetId target, String credits) {
        static Recognised of(Ruling ruling) {
            return new Recognised(
                    ruling.source().credential(),
                    ruling.basis().agreement(),
                    ruling.worth().target(),
                    ruling.worth().credits().toString());
        }
    }

    /** One learner's history: two records, a few credentials, two agreements in two programmes. */
    private record History(
            List<Target.Active> targets,
            List<Agreement.SignedByOne> agreements,
            List<Credential.Valid> revoked,
            List<Step> steps) {
        static History made(Cases any) {
            var account = new AccountId("learner");
            var records = List.of(SomeCredential.someLearner(), SomeCredential.someLearner());
            var targets = List.of(target(any, "P1"), target(any, "P1"), target(any, "P2"));
            var agreements =
                    List.of(
                            agreement(any, "A-1", targets.subList(0, 2)),
                            agreement(any, "A-2", targets.subList(2, 3)));
            var steps = new ArrayList<Step>();
            var revoked = new ArrayList<Credential.Valid>();
            for (var agreement : agreements) {
                steps.add(world -> world.signed(SomeOrganisation.TORMES, agreement.id()));
                if (any.inPercent(90)) {
                    often(any, steps, world -> world.consented(account, agreement.id()));
                }
            }
            for (var record : records) {
                if (any.inPercent(90)) {
                    often(any, steps, world -> world.claimed(record, account));
                }
                credentials(any, record, steps, revoked);
            }
            return new History(targets, agreements, revoked, steps);
        }

        private static void credentials(
                Cases any, LearnerId record, List<Step> steps, List<Credential.Valid> revoked) {
            for (int i = any.between(0, 2); i >= 0; i--) {
                var credential = credential(any, record);
                often(any, steps, world -> world.issued(credential));
                if (any.inPercent(30)) {
                    revoked.add(credential);
                    often(any, steps, world -> world.revoked(credential));
                }
            }
        }

        private static void often(Cases any, List<Step> steps, Step step) {
            for (int i = any.between(1, 3); i > 0; i--) {
                steps.add(step);
            }
        }

        private static Target.Active target(Cases any, String programme) {
            return SomeTarget.of(
                    SomeOrganisation.TORMES,
                    any.inPercent(50)
                            ? SomeTarget.programmingForDataScience(
                                    new Programme(programme, Text.of(programme, programme)))
                            : SomeCase.requirement(any, programme));
        }

        private static Agreement.SignedByOne agreement(
                Cases any, String reference, List<Target.Active> targets) {
            var covers = targets.stream().map(t -> SomeAgreement.cover(t.id())).toList();
            return SomeAgreement.signedByOne(
                    any.inPercent(50)
                            ? SomeAgreement.terms(reference, covers.toArray(Cover[]::new))
                            : SomeCase.terms(any, reference, targets));
        }

        private static Credential.Valid credential(Cases any, LearnerId record) {
            var issuedAt =
                    any.inPercent(85)
                            ? SomeCredential.IN_AUTUMN
                            : any.oneOf(
                                    Instant.parse("2025-12-31T23:59:59Z"),
                                    Instant.parse("2026-01-01T00:00:00Z"),
                                    Instant.parse("2026-12-31T23:59:59Z"),
                                    Instant.parse("2027-01-01T00:00:00Z"));
            var achievement = any.inPercent(60) ? SomeAchievement.mc1() : SomeCase.achievement(any);
            return SomeCredential.of(achievement, record, issuedAt);
        }

        World playedIn(List<Step> order) {
            var world = new World();
            targets.forEach(world::with);
            agreements.forEach(world::with);
            order.forEach(step -> step.accept(world));
            return world;
        }
    }
}
