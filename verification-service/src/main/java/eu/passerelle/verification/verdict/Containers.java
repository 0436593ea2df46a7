package eu.passerelle.verification.verdict;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.openbadges.BakedPng;
import eu.passerelle.credentials.openbadges.BakedSvg;
import eu.passerelle.credentials.pdf.EmbeddedCredential;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.verdict.VerificationRefusal.UnreadableCredential;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes a credential out of the file it travels in: a PNG or SVG picture (Open Badges 3.0, 5.3).
 */
final class Containers {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_BLANKS = 1_000;

    private Containers() {}

    /** The credential itself; what is no container is handed back as it is. */
    static byte[] opened(byte[] content) {
        try {
            if (startsWith(content, PNG)) {
                return badge(BakedPng.unbake(content));
            }
            if (EmbeddedCredential.looksLikePdf(content)) {
                return embedded(EmbeddedCredential.read(content));
            }
            return isMarkup(content) ? badge(BakedSvg.unbake(content)) : content;
        } catch (Rejected rejected) {
            throw new Refused(new UnreadableCredential(rejected.getMessage()));
        }
    }

    private static byte[] embedded(EmbeddedCredential looked) {
        return switch (looked) {
            case EmbeddedCredential.Found found -> found.bytes();
            case EmbeddedCredential.NotFound(var why) ->
                    throw new Refused(new UnreadableCredential(why.findings().getFirst().detail()));
        };
    }

    private static byte[] badge(Optional<String> found) {
        return found.map(badge -> badge.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(
                        () ->
                                new Refused(
                                        new UnreadableCredential(
                                                "there is no badge in this picture")));
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isMarkup(byte[] content) {
        int at = startsWith(content, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}) ? 3 : 0;
        int last = Math.min(content.length, at + MOST_BLANKS);
        while (at < last && Character.isWhitespace(content[at])) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }
}
