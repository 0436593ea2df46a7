package eu.passerelle.verification.verdict;

import eu.passerelle.verification.trust.SpecificationKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which specification a credential was awarded on from its achievement's id: the page of that
 * specification in our catalogue, {@code <origin>/catalog/specifications/<id>?version=<n>}.
 */
public final class SpecificationLinks {
    private final Pattern page;

    /** Links into the catalogue at this origin. */
    public SpecificationLinks(String origin) {
        this.page =
                Pattern.compile(
                        Pattern.quote(origin)
                                + "/catalog/specifications/"
                                + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                                + "\\?version=([1-9][0-9]{0,8})");
    }

    /** The specification; empty where the id is no such link. */
    public Optional<SpecificationKey> read(String achievementId) {
        Matcher matcher = page.matcher(achievementId);
        return matcher.matches()
                ? Optional.of(
                        new SpecificationKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
