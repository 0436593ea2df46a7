package eu.passerelle.issuance.offering;

import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where our copy of the published specifications is kept. */
public interface Specifications {

    /** The version, if we heard of it. */
    Uni<Optional<Specification>> get(SpecificationKey key);

    /** Those of the versions that we heard of. */
    Uni<List<Specification>> all(Collection<SpecificationKey> keys);

    /** The newest version we heard of. */
    Uni<Optional<Specification>> newest(UUID id);

    /** What the organisation signs, newest first. */
    Uni<List<Specification>> signedBy(ProviderId issuer, PageQuery query);

    /** Adds the version or replaces what we knew of it. */
    Uni<Void> put(Specification specification);
}
