package eu.passerelle.catalog.search;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.specification.Dimensions;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param id which specification
 * @param version the published version
 * @param summary what it says in short
 * @param offerer whose it is
 * @param publishedAt since when
 */
public record Listing(
        SpecificationId id, int version, Summary summary, Offerer offerer, Instant publishedAt) {

    /**
     * What it says in short.
     *
     * @param title what it is called
     * @param description what it is about
     * @param dimensions how much, how demanding, in which field
     * @param languages of instruction
     * @param microCredential whether it earned the label
     */
    public record Summary(
            Text title,
            Text description,
            Dimensions dimensions,
            List<Language> languages,
            boolean microCredential) {
        public Summary {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Whose it is.
     *
     * @param id the alias
     * @param name the legal name
     * @param country ISO 3166-1 alpha-2
     * @param quality who looked at its quality; empty where that is not known
     */
    public record Offerer(
            ProviderId id, String name, String country, Optional<QualityAssurance> quality) {}
}
