package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Rendition;
import java.util.List;

/**
 * A printed credential.
 *
 * @param pdf the file
 * @param losses what the page could not show; the attached credential has it all the same
 */
public record PrintedCredential(byte[] pdf, List<Rendition.Loss> losses) {

    public PrintedCredential {
        losses = List.copyOf(losses);
    }
}
