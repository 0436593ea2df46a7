package eu.passerelle.issuance.offering;

import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where our copy of the offerings is kept. */
public interface Offerings {

    /** The run, if we heard of it. */
    Uni<Optional<Offering>> get(UUID id);

    /** The runs of what the organisation signs, newest first. */
    Uni<List<Offering>> signedBy(ProviderId issuer, PageQuery query);

    /** Adds the run or replaces what we knew of it. */
    Uni<Void> put(Offering offering);
}
