package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.picture.Png;
import java.util.List;
import java.util.Optional;

/**
 * A picture with the badge inside: PNG, in a chunk of international text (Open Badges 3.0, 5.3.1).
 */
public final class BakedPng {

    private BakedPng() {}

    /** Puts a badge, as JSON or token, into a picture; one that is there is replaced. */
    public static byte[] bake(byte[] png, String badge) {
        List<Png.Chunk> others =
                Png.read(png).chunks().stream()
                        .filter(chunk -> !InternationalText.isBadge(chunk))
                        .toList();
        return new Png(others).with(InternationalText.chunk(badge)).bytes();
    }

    /**
     * The badge in a picture, if it has one; {@link Rejected} where it is no PNG or has several:
     * there must not be two, and nobody could tell which one the picture stands for.
     */
    public static Optional<String> unbake(byte[] png) {
        List<String> badges =
                Png.read(png).chunks().stream()
                        .filter(InternationalText::isBadge)
                        .map(InternationalText::text)
                        .toList();
        if (badges.size() > 1) {
            throw Rejected.unreadable("a picture with more than one badge");
        }
        return badges.stream().findFirst();
    }
}
