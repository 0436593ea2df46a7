package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Stackability;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has several parts, in one line. */
final class Facts {

    private final Words words;
    private final Markup markup;

    Facts(Words words, Markup markup) {
        this.words = words;
        this.markup = markup;
    }

    String quality(QualityAssurance one) {
        String title =
                one.title().isEmpty() ? words.say("quality", one.kind()) : markup.text(one.title());
        var register = one.register();
        return Stream.of(
                        Optional.of(title + ", " + markup.text(Markup.named(one.body()))),
                        register.decision(),
                        register.report(),
                        register.deqar().map(id -> "DEQAR " + id),
                        one.term().from().map(words::date),
                        one.term().until().map(day -> words.say("until", words.date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    String target(Stackability.Target target) {
        return Stream.of(
                        Optional.of(markup.text(target.title())),
                        target.credits()
                                .map(ects -> words.say("workload.ects", words.number(ects))),
                        target.until().map(day -> words.say("until", words.date(day))))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
