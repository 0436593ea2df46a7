package eu.passerelle.credentials.sdjwt;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A credential made up by a seed: what both claim maps require, and anything else or not. */
final class AnyCredential {

    private static final List<String> WORDS =
            List.of("Data", "Grüße, Ω", "a@b", "1", "\"quoted\"", "two\nlines", "x, y", "EQF-3");

    private final Random random;

    AnyCredential(long seed) {
        random = new Random(seed);
    }

    Credential credential() {
        return new Credential("urn:uuid:" + number(), holder(), parties(), achievement(), award());
    }

    private Holder holder() {
        return new Holder(
                Optional.of(oneOf(List.of("did:example:1", "pseudonym", "a@b"))),
                maybe(this::word),
                Optional.of(word()),
                Optional.of(word()),
                maybe(() -> "me@learner.example"),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(20_000))));
    }

    private Parties parties() {
        return new Parties(
                organisation(),
                many(1, this::organisation),
                many(0, this::organisation),
                many(0, this::organisation),
                maybe(this::organisation));
    }

    private Organisation organisation() {
        return new Organisation(
                "https://o" + number() + ".example",
                texts(),
                Optional.of(oneOf(List.of("DE", "NL"))),
                maybe(() -> "https://home.example"),
                many(0, () -> new Organisation.Identifier("DEQAR", word())));
    }

    private Achievement achievement() {
        return Achievement.of(
                        "https://passerelle.example/" + number(),
                        texts(),
                        random.nextBoolean() ? texts() : Texts.none())
                .outcomes(many(1, this::outcome))
                .workload(workload())
                .level(
                        Level.eqf(1 + random.nextInt(8))
                                .national(many(0, () -> "https://nqf.example/5")))
                .fields(many(0, () -> "0613"))
                .languages(many(1, () -> oneOf(List.of("en", "de", "uk"))))
                .participation(oneOf(List.of(Participation.values())))
                .assessment(assessment())
                .qualityAssurance(many(1, this::quality))
                .prerequisites(random.nextBoolean() ? texts() : Texts.none())
                .stackability(maybe(this::stackability).orElse(null));
    }

    private QualityAssurance quality() {
        return QualityAssurance.of(
                oneOf(List.of(QualityAssurance.Kind.values())),
                texts(),
                organisation(),
                "https://qa.example/" + number());
    }

    private Stackability stackability() {
        return oneOf(
                List.of(
                        new Stackability.StandAlone(),
                        new Stackability.Possible(texts()),
                        new Stackability.Confirmed(
                                List.of(
                                        new Stackability.Target(
                                                "https://whole.example",
                                                texts(),
                                                Optional.empty(),
                                                Optional.empty())))));
    }

    private Outcome outcome() {
        return new Outcome(
                "O" + number(),
                texts(),
                random.nextBoolean(),
                many(0, () -> "http://data.europa.eu/esco/skill/" + number()));
    }

    private Workload workload() {
        return random.nextBoolean()
                ? Workload.of(amount(), random.nextBoolean() ? amount() : null)
                : Workload.of(null, amount());
    }

    private Assessment assessment() {
        return new Assessment(
                oneOf(List.of(Assessment.Type.values())),
                oneOf(List.of(Assessment.Supervision.values())),
                oneOf(List.of(Assessment.Identification.values())));
    }

    private Award award() {
        Instant from = Instant.ofEpochSecond(1_700_000_000L + number(), random.nextInt(2));
        var award = Award.of(maybe(() -> LocalDate.ofEpochDay(20_000)).orElse(null), from);
        if (random.nextBoolean()) {
            award = award.graded(new Award.Grade(word(), maybe(this::word)));
        }
        if (random.nextBoolean()) {
            award = award.withStatus(SomeCredential.issuedBy("urn:i").award().status().getFirst());
        }
        return random.nextBoolean() ? award.validUntil(from.plusSeconds(number())) : award;
    }

    private Texts texts() {
        return random.nextInt(3) == 0
                ? new Texts(Map.of("en", word(), "de", word()))
                : Texts.of(oneOf(List.of("en", "de")), word());
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(1 + random.nextInt(500), random.nextInt(3));
    }

    private String word() {
        return oneOf(WORDS) + number();
    }

    private int number() {
        return random.nextInt(1_000_000);
    }

    private <T> Optional<T> maybe(Supplier<T> made) {
        return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
    }

    private <T> List<T> many(int least, Supplier<T> made) {
        return IntStream.range(0, least + random.nextInt(3)).mapToObj(i -> made.get()).toList();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
