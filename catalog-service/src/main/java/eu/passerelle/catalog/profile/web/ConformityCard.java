package eu.passerelle.catalog.profile.web;

import eu.passerelle.catalog.profile.Conformity;
import java.util.List;

/**
 * How a course stands towards a framework.
 *
 * @param title what the framework is called
 * @param source where it says so
 * @param outcome what comes out of it all
 * @param open what is not met, and what nobody can tell
 */
public record ConformityCard(
        String title, String source, Conformity.Outcome outcome, List<Conformity.Finding> open) {

    static List<ConformityCard> of(List<Conformity> all, String reader) {
        return all.stream().map(one -> of(one, reader)).toList();
    }

    private static ConformityCard of(Conformity conformity, String reader) {
        var profile = conformity.profile();
        return new ConformityCard(
                profile.title().forReader(reader),
                profile.source(),
                conformity.outcome(),
                conformity.open());
    }
}
