package eu.passerelle.verification.presentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidJwk;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.reading.PresentationReading;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.credentials.reading.SecuredPresentation;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.verdict.VerifyCredential;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Verifies a presentation: what its holder signed, whom it answers, and every credential in it with
 * trust asked for. Holders are known by did:key and did:jwk.
 */
@ApplicationScoped
public class VerifyPresentation {
    private static final int MOST_CREDENTIALS = 50;

    private final VerifyCredential verifyCredential;
    private final Clock clock;
    private final Keys holders = DidKey.keys().or(DidJwk.keys());

    VerifyPresentation(VerifyCredential verifyCredential, Clock clock) {
        this.verifyCredential = verifyCredential;
        this.clock = clock;
    }

    /**
     * The answer about a presentation.
     *
     * @param presented an object with proofs or an envelope, or a signed token as a text
     * @param request whom and what it has to answer
     * @param use whether that was answered before
     */
    public PresentationVerdict verify(
            JsonNode presented, PresentationRequest request, ChallengeUse use) {
        String text = presented.isTextual() ? presented.textValue() : Json.text(presented);
        return switch (SecuredPresentation.read(text.getBytes(StandardCharsets.UTF_8))) {
            case PresentationReading.Unreadable(var why) -> new PresentationVerdict(why, List.of());
            case PresentationReading.Read(var presentation) -> verify(presentation, request, use);
        };
    }

    /** The answer about a presentation that nobody signed: of its credentials only. */
    public PresentationVerdict verifyUnsigned(ObjectNode presentation) {
        return answer(DataModel.checkPresentation(presentation), presentation);
    }

    private PresentationVerdict verify(
            SecuredPresentation presentation, PresentationRequest request, ChallengeUse use) {
        ObjectNode document = presentation.document();
        Verification own =
                DataModel.checkPresentation(document)
                        .and(presentation.verifyProof(holders, clock.instant(), request))
                        .and(Verification.of(finding(use)));
        // Nothing that nobody signed for us is worth a look.
        return own.passed()
                ? answer(own.and(bound(document)), document)
                : new PresentationVerdict(own, List.of());
    }

    private static Finding finding(ChallengeUse use) {
        return switch (use) {
            case FIRST -> new Finding.Passed(Check.PRESENTATION, "the challenge is new");
            case AGAIN ->
                    new Finding.Failed(
                            Check.PRESENTATION,
                            Problem.INVALID_CHALLENGE_ERROR,
                            "the challenge was answered before");
            case UNKNOWN -> unsure("whether the challenge was answered before is not known");
            case NOT_ASKED -> unsure("without a domain and a challenge anybody may replay it");
        };
    }

    private static Finding unsure(String detail) {
        return new Finding.Undetermined(
                Check.PRESENTATION, Problem.INVALID_CHALLENGE_ERROR, detail);
    }

    private static Verification bound(ObjectNode document) {
        String holder = Json.idOf(document.get(VcTerms.HOLDER));
        return new Verification(
                presented(document).stream()
                        .map(one -> HolderBinding.finding(one, holder))
                        .toList());
    }

    private PresentationVerdict answer(Verification own, ObjectNode document) {
        List<JsonNode> presented = presented(document);
        if (presented.size() > MOST_CREDENTIALS) {
            var many =
                    new Finding.Failed(
                            Check.READABLE, Problem.PARSING_ERROR, "too many credentials");
            return new PresentationVerdict(Verification.of(many), List.of());
        }
        return new PresentationVerdict(
                own,
                presented.stream()
                        .map(one -> new PresentedVerdict(one, verifyCredential.verify(one)))
                        .toList());
    }

    private static List<JsonNode> presented(ObjectNode document) {
        return Json.each(document.get(VcTerms.VERIFIABLE_CREDENTIAL));
    }
}
