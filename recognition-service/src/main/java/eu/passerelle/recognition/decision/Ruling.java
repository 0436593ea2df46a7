package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.comparison.Comparison;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Text;
import java.time.Instant;
import java.util.Objects;

/**
 * A target is met in full, by agreement, and this is why. No ruling can be less: there is no way to
 * write a refusal down.
 *
 * @param id which decision
 * @param source the credential
 * @param worth what it is worth here
 * @param basis what that rests on
 * @param comparison why
 * @param decidedAt when
 */
public record Ruling(
        DecisionId id,
        Source source,
        Worth worth,
        Basis basis,
        Comparison comparison,
        Instant decidedAt) {
    private static final Credits ONE = Credits.of("1");

    public Ruling {
        Objects.requireNonNull(id);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(decidedAt);
        if (!comparison.isHarmless()) {
            throw new IllegalArgumentException("a target with a difference in the way isn't met");
        }
        if (worth.credits().compareTo(source.credits().orElse(Credits.NONE)) > 0) {
            throw new IllegalArgumentException("no more is credited than was earned");
        }
    }

    /** The decision in two sentences. */
    public Text summary() {
        return Text.of(inEnglish(), inGerman());
    }

    private String inEnglish() {
        var credits = worth.credits();
        var open = worth.remaining();
        return "Recognised as %s under agreement %s. %s of %s ECTS %s credited%s."
                .formatted(
                        worth.title().in("en"),
                        basis.reference(),
                        credits.in("en"),
                        worth.targetCredits().in("en"),
                        isOne(credits) ? "is" : "are",
                        open.equals(Credits.NONE)
                                ? ""
                                : "; %s ECTS %s still to earn"
                                        .formatted(open.in("en"), isOne(open) ? "is" : "are"));
    }

    private String inGerman() {
        var credits = worth.credits();
        var open = worth.remaining();
        return "Anerkannt als %s nach der Vereinbarung %s. %s von %s ECTS %s angerechnet%s."
                .formatted(
                        worth.title().in("de"),
                        basis.reference(),
                        credits.in("de"),
                        worth.targetCredits().in("de"),
                        isOne(credits) ? "wird" : "werden",
                        open.equals(Credits.NONE)
                                ? ""
                                : "; %s ECTS %s noch zu erwerben"
                                        .formatted(open.in("de"), isOne(open) ? "ist" : "sind"));
    }

    private static boolean isOne(Credits credits) {
        return credits.equals(ONE);
    }
}
