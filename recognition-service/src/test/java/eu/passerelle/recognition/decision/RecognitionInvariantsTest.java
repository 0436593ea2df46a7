package eu.passerelle.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.Cases;
import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeCase;
import eu.passerelle.recognition.SomeCredential;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.SomeTarget;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.comparison.Finding;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every decision, whatever comes in. */
class RecognitionInvariantsTest {
    private static final int CASES = 5_000;

    @Test
    void there_is_always_one_finding_for_each_of_the_five_elements() {
        Cases.tryOut(
                CASES,
                any ->
                        assertThat(anyComparison(any).findings())
                                .extracting(Finding::element)
                                .containsExactly(Element.values()));
    }

    @Test
    void the_same_input_gives_the_same_findings() {
        Cases.tryOut(
                CASES,
                any -> {
                    var offered = SomeCase.achievement(any);
                    var required = SomeCase.requirement(any, "P1");
                    var agreed = SomeCase.conditions(any);
                    assertThat(Comparison.of(offered, required, agreed))
                            .isEqualTo(Comparison.of(offered, required, agreed));
                });
    }

    @Test
    void no_difference_in_the_way_means_recognised_and_any_means_an_officer() {
        var recognised = new AtomicInteger();
        Cases.tryOut(
                CASES,
                any -> {
                    var case_ = OneCredential.made(any);
                    var met =
                            case_.candidates().stream()
                                    .anyMatch(
                                            c ->
                                                    differences(c.comparison())
                                                            .allMatch(this::isHarmless));
                    var answers = case_.answers();
                    assertThat(answers).hasSize(case_.candidates().isEmpty() ? 0 : 1);
                    assertThat(answers.stream().anyMatch(Answer.Recognise.class::isInstance))
                            .isEqualTo(met);
                    recognised.addAndGet(met ? 1 : 0);
                });
        assertThat(recognised).as("the cases are not all alike").hasValueBetween(100, 4_900);
    }

    @Test
    void credits_never_exceed_what_was_earned_agreed_or_asked() {
        Cases.tryOut(
                CASES,
                any -> {
                    var case_ = OneCredential.made(any);
                    var earned =
                            Optional.ofNullable(case_.credential().content().achievement().ects())
                                    .map(Credits::new)
                                    .orElse(Credits.NONE);
                    rulings(case_.answers())
                            .forEach(
                                    ruling -> {
                                        var worth = ruling.worth();
                                        assertThat(worth.credits())
                                                .isLessThanOrEqualTo(earned)
                                                .isLessThanOrEqualTo(worth.targetCredits())
                                                .isLessThanOrEqualTo(case_.agreed(worth.target()));
                                    });
                });
    }

    @Test
    void a_credential_counts_once_in_a_programme_however_many_agreements_cover_it() {
        var countedAlready = new AtomicInteger();
        Cases.tryOut(
                CASES,
                any -> {
                    var answers = ManyAgreements.made(any).answers();
                    var counted =
                            rulings(answers)
                                    .map(
                                            r ->
                                                    List.of(
                                                            r.source().credential(),
                                                            r.worth().programme().code()))
                                    .toList();
                    assertThat(counted).doesNotHaveDuplicates();
                    countedAlready.addAndGet((int) countedAlready(answers));
                });
        assertThat(countedAlready).as("some counted already").hasPositiveValue();
    }

    @Test
    void what_was_answered_is_not_answered_again() {
        Cases.tryOut(
                CASES,
                any -> {
                    var situation = ManyAgreements.made(any).situation();
                    var first = Answers.to(situation, UUID::randomUUID, World.NOON);
                    var after = after(situation, first);
                    assertThat(Answers.to(after, UUID::randomUUID, World.NOON)).isEmpty();
                });
    }

    private static Comparison anyComparison(Cases any) {
        return Comparison.of(
                SomeCase.achievement(any),
                SomeCase.requirement(any, "P1"),
                SomeCase.conditions(any));
    }

    private static Stream<Difference> differences(Comparison comparison) {
        return comparison.findings().stream().map(Finding::difference);
    }

    private boolean isHarmless(Difference difference) {
        return EnumSet.of(Difference.NONE, Difference.NON_SUBSTANTIAL).contains(difference);
    }

    private static Stream<Ruling> rulings(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Recognise.class::isInstance)
                .map(answer -> ((Answer.Recognise) answer).decision().ruling());
    }

    private static long countedAlready(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Refer.class::isInstance)
                .map(answer -> ((Answer.Refer) answer).referral().matter().why())
                .filter(Referral.Why.COUNTED_ALREADY::equals)
                .count();
    }

    private static Situation after(Situation before, List<Answer> answers) {
        var decisions = new ArrayList<Decision>();
        var referrals = new ArrayList<Referral>();
        for (var answer : answers) {
            switch (answer) {
                case Answer.Recognise recognise -> decisions.add(recognise.decision());
                case Answer.Refer refer -> referrals.add(refer.referral());
            }
        }
        return new Situation(
                before.credentials(), before.agreements(), before.targets(), decisions, referrals);
    }

    private static Map<TargetId, Target> byId(List<Target.Active> targets) {
        return targets.stream().collect(Collectors.toMap(Target::id, Function.identity()));
    }

    private static Situation situation(
            Credential credential, List<Agreement> agreements, List<Target.Active> targets) {
        return new Situation(List.of(credential), agreements, byId(targets), List.of(), List.of());
    }

    /** One credential under one agreement over a few targets. */
    private record OneCredential(
            Credential.Valid credential, Agreement.Active agreement, List<Target.Active> targets) {
        static OneCredential made(Cases any) {
            var targets =
                    Stream.generate(
                                    () ->
                                            SomeTarget.of(
                                                    SomeOrganisation.TORMES,
                                                    SomeCase.requirement(any, "P1")))
                            .limit(any.between(1, 3))
                            .toList();
            var agreement = SomeAgreement.active(SomeCase.terms(any, "A-1", targets));
            var credential =
                    SomeCredential.of(
                            SomeCase.achievement(any),
                            SomeCredential.someLearner(),
                            SomeCredential.IN_AUTUMN);
            return new OneCredential(credential, agreement, targets);
        }

        List<Candidate> candidates() {
            return AutomaticRule.candidates(agreement, credential.content(), byId(targets));
        }

        List<Answer> answers() {
            return Answers.to(
                    RecognitionInvariantsTest.situation(credential, List.of(agreement), targets),
                    UUID::randomUUID,
                    World.NOON);
        }

        Credits agreed(TargetId target) {
            return agreement.terms().covers().stream()
                    .filter(cover -> cover.target().equals(target))
                    .findFirst()
                    .orElseThrow()
                    .credits();
        }
    }

    /** One credential under several agreements over targets of two programmes. */
    private record ManyAgreements(
            Credential.Valid credential, List<Agreement> agreements, List<Target.Active> targets) {
        static ManyAgreements made(Cases any) {
            var targets =
                    Stream.generate(
                                    () ->
                                            SomeTarget.of(
                                                    SomeOrganisation.TORMES,
                                                    SomeCase.requirement(
                                                            any, any.oneOf("P1", "P2"))))
                            .limit(any.between(1, 3))
                            .toList();
            var agreements =
                    Stream.<Agreement>generate(
                                    () -> SomeAgreement.active(SomeCase.terms(any, "A", targets)))
                            .limit(any.between(1, 4))
                            .toList();
            var credential =
                    SomeCredential.of(
                            SomeCase.achievement(any),
                            SomeCredential.someLearner(),
                            SomeCredential.IN_AUTUMN);
            return new ManyAgreements(credential, agreements, targets);
        }

        Situation situation() {
            return RecognitionInvariantsTest.situation(credential, agreements, targets);
        }

        List<Answer> answers() {
            return Answers.to(situation(), UUID::randomUUID, World.NOON);
        }
    }
}
