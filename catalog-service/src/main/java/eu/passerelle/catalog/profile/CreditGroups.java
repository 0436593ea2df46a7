package eu.passerelle.catalog.profile;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** All published courses with credit, grouped by what is looked at when credit is compared. */
public interface CreditGroups {

    /** The groups; courses of suspended providers are among them. */
    Uni<List<EqualTreatment.Group>> all();
}
