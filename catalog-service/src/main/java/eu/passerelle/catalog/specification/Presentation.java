package eu.passerelle.catalog.specification;

import java.net.URI;
import java.util.Optional;

/**
 * How it introduces itself.
 *
 * @param title what it is called
 * @param description what it is about
 * @param prerequisites what one needs to enrol
 * @param moreAt where to read more
 */
public record Presentation(
        Text title, Text description, Text prerequisites, Optional<URI> moreAt) {}
