package eu.passerelle.testkit.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class lives in its service: below {@code root.feature}, in the heart or in a door.
 *
 * @param feature the feature's name
 * @param door the door's name; empty in the heart
 */
record Place(String feature, Optional<String> door) {

    private static final Set<String> DOORS =
            Set.of("rest", "web", "inbox", "store", "remote", "timer");

    /** The place of a class; empty outside the service and in its root package. */
    static Optional<Place> of(String root, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        var steps = List.of(name.substring(root.length() + 1).split("\\."));
        var door = steps.stream().skip(1).filter(DOORS::contains).findFirst();
        return Optional.of(new Place(steps.getFirst(), door));
    }

    static DescribedPredicate<JavaClass> heart(String root) {
        return DescribedPredicate.describe(
                "in a heart",
                type -> of(root, type).filter(place -> place.door().isEmpty()).isPresent());
    }

    static DescribedPredicate<JavaClass> door(String root) {
        return DescribedPredicate.describe(
                "in a door",
                type -> of(root, type).filter(place -> place.door().isPresent()).isPresent());
    }
}
