package eu.passerelle.catalog.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks at how an outcome is worded: a verb that can be seen, at the level of the course, and
 * assessed. It advises; it hinders nothing.
 */
@ApplicationScoped
public class LintOutcome {
    private static final int LONGEST_IN_WORDS = 40;
    private static final int HIGHER_EDUCATION = 6;
    private static final int MOST_WORDS = 1_000;

    private final Vocabularies vocabularies;

    LintOutcome(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What might be worded better; nothing where it is fine. */
    public List<OutcomeHint> lint(Wording wording) {
        var words = words(wording.text());
        if (words.isEmpty()) {
            return List.of();
        }
        var hints = new ArrayList<OutcomeHint>();
        vocabularies
                .of(wording.language())
                .ifPresentOrElse(
                        verbs -> lintVerb(words, verbs, wording, hints),
                        () -> hints.add(hint(OutcomeHint.Rule.LANGUAGE_NOT_KNOWN)));
        if (words.size() > LONGEST_IN_WORDS) {
            hints.add(hint(OutcomeHint.Rule.TOO_LONG));
        }
        if (!wording.assessed()) {
            hints.add(hint(OutcomeHint.Rule.NOT_ASSESSED));
        }
        return List.copyOf(hints);
    }

    private static void lintVerb(
            List<String> words, Verbs verbs, Wording wording, List<OutcomeHint> hints) {
        var inside = first(words, verbs, Verbs.Sort.INSIDE);
        var doing = first(words, verbs, Verbs.Sort.DOING);
        var reproducing = first(words, verbs, Verbs.Sort.REPRODUCING);
        if (inside.isPresent() && doing.isEmpty() && reproducing.isEmpty()) {
            hints.add(new OutcomeHint(OutcomeHint.Rule.NOT_ASSESSABLE, inside.get()));
        } else if (doing.isEmpty() && reproducing.isEmpty()) {
            hints.add(hint(OutcomeHint.Rule.NO_VERB));
        } else if (doing.isEmpty() && wording.eqf().orElse(1) >= HIGHER_EDUCATION) {
            hints.add(new OutcomeHint(OutcomeHint.Rule.BELOW_LEVEL, reproducing.orElse("")));
        }
    }

    private static Optional<String> first(List<String> words, Verbs verbs, Verbs.Sort sort) {
        return words.stream()
                .filter(word -> verbs.sort(word).filter(sort::equals).isPresent())
                .findFirst();
    }

    private static OutcomeHint hint(OutcomeHint.Rule rule) {
        return new OutcomeHint(rule, "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}'-]+", MOST_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * An outcome as it is worded.
     *
     * @param text what a learner can do afterwards
     * @param language BCP 47
     * @param eqf level of the course; empty where not stated
     * @param assessed whether the assessment covers it
     */
    public record Wording(String text, String language, Optional<Integer> eqf, boolean assessed) {}
}
