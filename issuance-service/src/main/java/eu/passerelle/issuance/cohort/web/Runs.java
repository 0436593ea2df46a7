package eu.passerelle.issuance.cohort.web;

import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.ReadOfferings;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The runs that staff can choose from. */
@ApplicationScoped
class Runs {

    /** As many as one can choose from in one list. */
    private static final PageQuery CHOICE = new PageQuery(100, null);

    private final ReadOfferings offerings;

    Runs(ReadOfferings offerings) {
        this.offerings = offerings;
    }

    Uni<List<Run>> of(ProviderId issuer) {
        return offerings
                .specifications(issuer, CHOICE)
                .map(Runs::byKey)
                .chain(
                        byKey ->
                                offerings
                                        .offerings(issuer, CHOICE)
                                        .map(page -> runs(page.items(), byKey)));
    }

    private static Map<String, Specification> byKey(Page<Specification> page) {
        return page.items().stream()
                .collect(Collectors.toMap(one -> one.key().toString(), Function.identity()));
    }

    private static List<Run> runs(List<Offering> found, Map<String, Specification> byKey) {
        return found.stream().map(run -> Run.of(run, byKey)).toList();
    }
}
