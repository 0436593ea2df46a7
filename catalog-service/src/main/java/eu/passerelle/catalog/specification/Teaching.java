package eu.passerelle.catalog.specification;

import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import java.util.List;
import java.util.Optional;

/**
 * How it is taught.
 *
 * @param languages of instruction
 * @param participation how one takes part; empty where not stated
 * @param orientation academic, applied or mixed; empty where not stated
 */
public record Teaching(
        List<Language> languages,
        Optional<Participation> participation,
        Optional<Orientation> orientation) {

    public Teaching {
        languages = List.copyOf(languages);
    }
}
