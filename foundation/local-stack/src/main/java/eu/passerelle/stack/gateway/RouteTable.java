package eu.passerelle.stack.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who answers which path; the longest prefix wins. What is for insiders only answers nobody. */
public record RouteTable(List<Route> routes, List<String> insidersOnly) {

    public RouteTable {
        routes =
                routes.stream()
                        .sorted(Comparator.comparingInt((Route route) -> -route.prefix().length()))
                        .toList();
        insidersOnly = List.copyOf(insidersOnly);
    }

    /** Who answers the path; empty if nobody does. */
    public Optional<Upstream> find(String path) {
        if (isForInsiders(path)) {
            return Optional.empty();
        }
        return routes.stream().filter(route -> route.covers(path)).map(Route::upstream).findFirst();
    }

    private boolean isForInsiders(String path) {
        return insidersOnly.stream()
                .anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
