package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Backing;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.Evidence;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Transparency;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Specifications as somebody looks at them, in tests. */
public final class SomeExhibit {

    private SomeExhibit() {}

    /** Of a university whose quality an agency looked at. */
    public static Exhibit saying(Content content) {
        return by(ProviderKind.HIGHER_EDUCATION_INSTITUTION, content);
    }

    /** Of a provider of that kind, the rest being equal. */
    public static Exhibit by(ProviderKind kind, Content content) {
        var id = new ProviderId("somebody");
        var profile =
                new eu.passerelle.catalog.provider.Profile(
                        "Somebody",
                        kind,
                        "DE",
                        URI.create("https://somebody.example"),
                        Optional.empty(),
                        Optional.empty());
        var edition = new Edition(new SpecificationId(UUID.randomUUID()), 1, id, content);
        return new Exhibit(
                new Specification.Draft(edition, 1, Instant.EPOCH),
                Optional.of(new Provider.Registered(id, profile, Instant.EPOCH)),
                List.of(),
                Transparency.of(content, new Backing(true, true, Evidence.VERIFIED_EXTERNALLY)));
    }
}
