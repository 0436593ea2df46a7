package eu.passerelle.credentials.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the reference validator says of a PDF. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Each rule that the file breaks, with the place; none where it conforms. */
    static List<String> flaws(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(
                            flaw ->
                                    "%s %s at %s"
                                            .formatted(
                                                    flaw.getRuleId().getClause(),
                                                    flaw.getMessage(),
                                                    flaw.getLocation().getContext()))
                    .toList();
        }
    }
}
