package eu.passerelle.catalog.search;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts a few courses side by side. */
@ApplicationScoped
public class CompareCourses {
    /** So many fit beside each other. */
    public static final int MOST = 4;

    private final ShowSpecification show;

    CompareCourses(ShowSpecification show) {
        this.show = show;
    }

    /** These, in the order they were asked for; the first four, each once. */
    public Uni<List<Exhibit>> compare(List<SpecificationId> ids, Optional<ProviderId> reader) {
        Uni<List<Exhibit>> shown = Uni.createFrom().item(ArrayList::new);
        for (var id : ids.stream().distinct().limit(MOST).toList()) {
            shown = shown.chain(before -> with(before, id, reader));
        }
        return shown;
    }

    private Uni<List<Exhibit>> with(
            List<Exhibit> before, SpecificationId id, Optional<ProviderId> reader) {
        return show.show(id, OptionalInt.empty(), reader).invoke(before::add).replaceWith(before);
    }
}
