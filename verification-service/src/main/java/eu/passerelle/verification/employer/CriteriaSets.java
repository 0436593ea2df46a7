package eu.passerelle.verification.employer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The criteria that organisations saved. */
public interface CriteriaSets {
    /** The criteria that an organisation saved under this name. */
    Uni<Optional<Criteria>> get(String organisation, String name);

    /** All of an organisation, by name. */
    Uni<List<Criteria>> of(String organisation);

    /** Keeps criteria; those of the same name are replaced. */
    Uni<Void> put(String organisation, Criteria criteria);

    /** Forgets criteria; false if there are none of that name. */
    Uni<Boolean> remove(String organisation, String name);
}
