package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All versions of one specification, or those of them that somebody may see.
 *
 * @param id whose
 * @param versions oldest first
 */
public record History(SpecificationId id, List<Specification> versions) {

    public History {
        versions = List.copyOf(versions);
    }

    /** What that provider may change: all of it or nothing. */
    public History ownedBy(ProviderId provider) {
        return only(version -> version.isOf(provider));
    }

    /** What that reader may see: what is public, and all that is the reader's own. */
    public History visibleTo(Optional<ProviderId> reader) {
        return only(version -> version.isPublic() || reader.map(version::isOf).orElse(false));
    }

    /** The draft, or the refusal that there is none. */
    public Specification.Draft draft() {
        return newest().asDraft();
    }

    /** The version that is public now, or the refusal that none is. */
    public Specification.Published published() {
        return newestPublic().orElseGet(this::newest).asPublished();
    }

    /** The version to show: the newest public one, else the draft. */
    public Specification shown() {
        return newestPublic().orElseGet(this::newest);
    }

    /** That very version. */
    public Specification version(int number) {
        return versions.stream()
                .filter(version -> version.edition().version() == number)
                .findFirst()
                .orElseThrow(this::unknown);
    }

    /** The newest version, or the refusal that there is none at all. */
    public Specification newest() {
        if (versions.isEmpty()) {
            throw unknown();
        }
        return versions.getLast();
    }

    /** The newest version that is or was public. */
    public Optional<Specification> newestPublic() {
        return versions.reversed().stream().filter(Specification::isPublic).findFirst();
    }

    /** The version that is public now, if one is. */
    public Optional<Specification.Published> offered() {
        return versions.stream().flatMap(History::ifPublished).findFirst();
    }

    private static Stream<Specification.Published> ifPublished(Specification version) {
        return switch (version) {
            case Specification.Published published -> Stream.of(published);
            case Specification.Draft ignored -> Stream.empty();
            case Specification.Superseded ignored -> Stream.empty();
            case Specification.Withdrawn ignored -> Stream.empty();
        };
    }

    private History only(Predicate<Specification> visible) {
        return new History(id, versions.stream().filter(visible).toList());
    }

    private RuntimeException unknown() {
        return SpecificationRefusal.because(
                new SpecificationRefusal.UnknownSpecification(id.toString()));
    }
}
