package eu.passerelle.recognition.decision.web;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.partner.Names;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An agreement a learner can allow, and whether they do. */
@TemplateData
record ConsentLine(
        String agreementId,
        String reference,
        String awardedBy,
        String recognisedBy,
        LocalDate until,
        Instant givenAt) {
    static ConsentLine of(Agreement agreement, List<Consent.Given> given, Names names) {
        var terms = agreement.terms();
        var consent = given.stream().filter(c -> c.agreement().equals(agreement.id())).findFirst();
        return new ConsentLine(
                agreement.id().toString(),
                terms.reference(),
                names.of(terms.awardedBy()),
                names.of(terms.recognisedBy()),
                terms.until(),
                consent.map(Consent.Given::givenAt).orElse(null));
    }
}
