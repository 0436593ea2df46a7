package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.kit.web.Form;
import java.time.Instant;

/**
 * What an organisation published, and what it may do with it.
 *
 * @param id which
 * @param version which version
 * @param title what it is called
 * @param microCredential whether it earned the label
 * @param draftedAt when work on it began
 * @param publishedAt when it became public
 * @param minutes how long that took
 * @param form what is typed, and what is wrong with it
 */
public record PublishedView(
        String id,
        int version,
        String title,
        boolean microCredential,
        Instant draftedAt,
        Instant publishedAt,
        long minutes,
        Form form) {

    static PublishedView of(Specification.Published published, Form form, String reader) {
        var edition = published.edition();
        var publication = published.publication();
        return new PublishedView(
                edition.id().toString(),
                edition.version(),
                edition.content().presentation().title().forReader(reader),
                publication.microCredential(),
                publication.draftedAt(),
                publication.publishedAt(),
                publication.leadTime().toMinutes(),
                form);
    }
}
