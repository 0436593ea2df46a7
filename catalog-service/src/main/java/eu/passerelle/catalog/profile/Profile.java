package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one framework asks of a micro-credential, in one version. Definitions differ, so they are
 * data: a file each, and never a constant in code.
 *
 * @param id stable, for example {@code cmf-2019}
 * @param version of the file
 * @param title what the framework is called
 * @param country whose framework it is, ISO 3166-1 alpha-2; empty where it is not national
 * @param source where the framework says so
 * @param validUntil the last day it holds; empty where it is open-ended
 * @param requirements what it asks for
 */
public record Profile(
        String id,
        String version,
        Text title,
        Optional<String> country,
        String source,
        Optional<LocalDate> validUntil,
        List<Requirement> requirements) {

    public Profile {
        requirements = List.copyOf(requirements);
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("a profile asks for something: " + id);
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** How a course stands towards it. */
    public Conformity check(Exhibit exhibit) {
        return new Conformity(
                this,
                requirements.stream()
                        .map(asked -> new Conformity.Finding(asked, asked.check(exhibit)))
                        .toList());
    }
}
