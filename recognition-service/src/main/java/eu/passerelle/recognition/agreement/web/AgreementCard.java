package eu.passerelle.recognition.agreement.web;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.partner.Names;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;

/** An agreement as a list shows it. */
@TemplateData
record AgreementCard(
        String id,
        String reference,
        String awardedBy,
        String recognisedBy,
        LocalDate from,
        LocalDate until,
        String state,
        String kind) {
    static AgreementCard of(Agreement agreement, Names names) {
        var terms = agreement.terms();
        return new AgreementCard(
                agreement.id().toString(),
                terms.reference(),
                names.of(terms.awardedBy()),
                names.of(terms.recognisedBy()),
                terms.from(),
                terms.until(),
                state(agreement),
                agreement instanceof Agreement.Active ? "pass" : "unsure");
    }

    /** The key of the state's name among the messages. */
    private static String state(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Draft ignored -> "draft";
            case Agreement.Proposed ignored -> "proposed";
            case Agreement.SignedByOne ignored -> "signedByOne";
            case Agreement.Active ignored -> "active";
            case Agreement.Ended ignored -> "ended";
        };
    }
}
