package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Offerings in memory. */
public final class InMemoryOfferings implements Offerings {
    private final List<Offering> all = new ArrayList<>();

    @Override
    public Uni<Void> put(Offering offering) {
        return Uni.createFrom().voidItem().invoke(() -> all.add(offering));
    }

    @Override
    public Uni<Optional<Offering>> find(OfferingId id) {
        return Uni.createFrom()
                .item(() -> all.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    @Override
    public Uni<Page<Offering>> of(SpecificationId specification, PageQuery query) {
        var read =
                all.stream()
                        .filter(offering -> offering.specification().equals(specification))
                        .sorted(Comparator.comparing(InMemoryOfferings::sortedBy))
                        .filter(
                                offering ->
                                        query.after()
                                                .map(key -> String.join(" ", key))
                                                .map(key -> sortedBy(offering).compareTo(key) > 0)
                                                .orElse(true))
                        .limit(query.limit())
                        .toList();
        return Uni.createFrom().item(() -> Page.of(read, query, InMemoryOfferings::key));
    }

    private static String sortedBy(Offering offering) {
        return String.join(" ", key(offering));
    }

    private static List<String> key(Offering offering) {
        return List.of(offering.run().startsOn().toString(), offering.id().toString());
    }
}
