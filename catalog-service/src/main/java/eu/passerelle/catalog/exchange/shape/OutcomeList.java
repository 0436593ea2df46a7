package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes learning outcomes apart that came as one text. */
final class OutcomeList {
    private static final Pattern ITEM =
            Pattern.compile("(?m)^\\s*(?:[-*\\u2022\\u2013\\u00B7]|\\(?\\d{1,2}[.)])\\s+(\\S.*)$");
    private static final int FEWEST = 2;

    private OutcomeList() {}

    /**
     * One outcome for each list item, or a single one if the text has no list. Which of them are
     * assessed is for a person to say.
     */
    static List<LearningOutcome> of(Optional<String> text, Tongue tongue) {
        return text.map(said -> outcomes(items(said), tongue.of(said))).orElseGet(List::of);
    }

    private static List<String> items(String text) {
        var items = ITEM.matcher(text).results().map(item -> item.group(1)).toList();
        return items.size() < FEWEST ? List.of(text) : items;
    }

    private static List<LearningOutcome> outcomes(List<String> items, String language) {
        var outcomes = new ArrayList<LearningOutcome>();
        for (var item : items) {
            var text = Text.in(language, item.replaceFirst("[;,]\\s*$", ""));
            outcomes.add(new LearningOutcome("o" + (outcomes.size() + 1), text, false, List.of()));
        }
        return outcomes;
    }
}
