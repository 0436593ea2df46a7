package eu.passerelle.credentials.sdjwt;

import java.util.Set;

/**
 * Which parts of some claims may be shown or kept.
 *
 * @param pointers JSON Pointers (RFC 6901) to members and elements
 * @param decoys digests that stand for nothing, per object with hidden members
 */
public record DisclosureFrame(Set<String> pointers, int decoys) {

    public DisclosureFrame {
        pointers = Set.copyOf(pointers);
    }

    public static DisclosureFrame of(String... pointers) {
        return new DisclosureFrame(Set.of(pointers), 0);
    }

    /** Whether it hides this top-level member, or anything inside it. */
    boolean hidesWithin(String member) {
        return pointers.stream()
                .anyMatch(one -> one.equals("/" + member) || one.startsWith("/" + member + "/"));
    }

    boolean hides(String pointer) {
        return pointers.contains(pointer);
    }
}
