package eu.passerelle.catalog.profile;

import java.util.Optional;

/** The verbs of all languages that are known. */
public interface Vocabularies {

    /** Those of a language (BCP 47; the region does not matter); empty where none are known. */
    Optional<Verbs> of(String language);
}
