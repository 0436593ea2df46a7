package eu.passerelle.verification.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.PresentationReading;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.credentials.reading.SecuredCredential.DataIntegrityCredential;
import eu.passerelle.credentials.reading.SecuredPresentation;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Verifies the holder's proof of a presentation and the proof of each credential in it. */
@ApplicationScoped
public class VerifyPresentationProof {
    private static final int MOST_CREDENTIALS = 50;

    private final VerifyProof verifyProof;
    private final PublishedKeys keys;
    private final Clock clock;

    VerifyPresentationProof(VerifyProof verifyProof, PublishedKeys keys, Clock clock) {
        this.verifyProof = verifyProof;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The answer about a presentation.
     *
     * @param presented an object with proofs or an envelope, or a signed token as a text
     * @param request whom and what it has to answer
     */
    public PresentationAnswer verify(JsonNode presented, PresentationRequest request) {
        String text = presented.isTextual() ? presented.textValue() : Json.text(presented);
        return switch (SecuredPresentation.read(text.getBytes(StandardCharsets.UTF_8))) {
            case PresentationReading.Unreadable(var why) -> new PresentationAnswer(why, List.of());
            case PresentationReading.Read(var presentation) -> verify(presentation, request);
        };
    }

    /** The answer about a presentation that nobody signed: of its credentials only. */
    public PresentationAnswer verifyUnsigned(ObjectNode presentation) {
        Verification form = DataModel.checkPresentation(presentation);
        return answer(presentation, form, Verification.of());
    }

    private PresentationAnswer verify(
            SecuredPresentation presentation, PresentationRequest request) {
        ObjectNode document = presentation.document();
        Verification form = DataModel.checkPresentation(document);
        Verification proof = presentation.verifyProof(keys, clock.instant(), request);
        return answer(document, form.and(proof), proof);
    }

    private PresentationAnswer answer(
            ObjectNode document, Verification presentation, Verification holder) {
        List<JsonNode> presented = Json.each(document.get(VcTerms.VERIFIABLE_CREDENTIAL));
        if (presented.size() > MOST_CREDENTIALS) {
            return new PresentationAnswer(Verification.of(VerifyProof.tooMany()), List.of());
        }
        return new PresentationAnswer(
                presentation,
                presented.stream().map(one -> answer(one, document, holder)).toList());
    }

    private ProofAnswer answer(JsonNode one, ObjectNode presentation, Verification holder) {
        return isTheHoldersOwn(one, presentation)
                ? verifyProof.securedElsewhere(
                        new DataIntegrityCredential((ObjectNode) one), holder)
                : verifyProof.verify(one, ProofAsked.statement());
    }

    // VCDM 2.0, 4.13.3: what a holder says of themselves is secured by the presentation, if the
    // holder is named and is the issuer
    private static boolean isTheHoldersOwn(JsonNode one, ObjectNode presentation) {
        String holder = Json.idOf(presentation.get(VcTerms.HOLDER));
        return one instanceof ObjectNode object
                && !object.has(VcTerms.PROOF)
                && holder != null
                && holder.equals(Json.idOf(object.get(VcTerms.ISSUER)));
    }
}
