package eu.passerelle.credentials.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.ProofExpectation;
import eu.passerelle.credentials.dataintegrity.ProofVerifier;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.sdjwt.SdJwt;
import eu.passerelle.credentials.sdjwt.VpSdJwt;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.vcjose.VpJwt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Credentials that a holder hands in together, signed by the holder for this one verifier. */
public sealed interface SecuredPresentation {

    /** How many credentials of one presentation are looked at. */
    int MOST_CREDENTIALS = 100;

    /** What it says, without the holder's proof. Not to be believed before verifying. */
    ObjectNode document();

    /** The keys that the holder's proofs name. */
    Set<String> methods();

    /** Checks the holder's proofs and whom they answer. */
    Verification verifyProof(Keys keys, Instant at, PresentationRequest request);

    /** Reads a presentation of unknown format; hostile input gets a bounded answer. */
    static PresentationReading read(byte[] input) {
        try {
            return new PresentationReading.Read(parse(input));
        } catch (Rejected rejected) {
            return new PresentationReading.Unreadable(Verification.of(rejected.finding()));
        }
    }

    private static SecuredPresentation parse(byte[] input) {
        if (input.length > 0 && input[0] == 'e') {
            return token(new String(input, StandardCharsets.US_ASCII).strip());
        }
        ObjectNode document = Json.object(input);
        if (Envelope.isOne(document, VcTerms.ENVELOPED_PRESENTATION_TYPE)) {
            return token(
                    Envelope.of(document, VcTerms.ENVELOPED_PRESENTATION_TYPE)
                            .as(Envelope.VP_JWT, Envelope.VP_SD_JWT)
                            .content());
        }
        return new DataIntegrityPresentation(document);
    }

    private static SecuredPresentation token(String compact) {
        return SdJwt.looksLike(compact)
                ? new SdJwtPresentation(VpSdJwt.of(SdJwt.parse(compact)))
                : new JwtPresentation(VpJwt.of(Jws.parse(compact)));
    }

    /** The credentials in it; one answer for all where there are too many to look at. */
    default List<Reading> credentials() {
        List<JsonNode> items = Json.each(document().get(VcTerms.VERIFIABLE_CREDENTIAL));
        if (items.size() > MOST_CREDENTIALS) {
            return List.of(unreadable("more than %d credentials".formatted(MOST_CREDENTIALS)));
        }
        return items.stream()
                .map(
                        item ->
                                item instanceof ObjectNode object
                                        ? SecuredCredential.read(object)
                                        : unreadable("a credential that is no object"))
                .toList();
    }

    private static Reading unreadable(String why) {
        return new Reading.Unreadable(Verification.of(Rejected.unreadable(why).finding()));
    }

    /** Everything this library can say of it and of each credential in it. */
    default PresentationVerification verify(
            Keys keys, StatusLists lists, Instant at, PresentationRequest request) {
        Verification own =
                DataModel.checkAnyPresentation(document()).and(verifyProof(keys, at, request));
        List<PresentedCredential> each =
                credentials().stream()
                        .map(
                                reading ->
                                        new PresentedCredential(
                                                reading,
                                                verification(reading, own, keys, lists, at)))
                        .toList();
        return new PresentationVerification(own, each);
    }

    private Verification verification(
            Reading reading, Verification own, Keys keys, StatusLists lists, Instant at) {
        return switch (reading) {
            case Reading.Unreadable(var why) -> why;
            case Reading.Read(var credential) ->
                    isTheHoldersOwn(credential)
                            ? credential.verifySecured(securedBy(own), lists, at)
                            : credential.verify(keys, lists, at);
        };
    }

    // VCDM 2.0, 4.13.3: what a holder says of themselves needs no proof of its own, if the holder
    // is named and is its issuer
    private boolean isTheHoldersOwn(SecuredCredential credential) {
        String holder = Json.idOf(document().get(VcTerms.HOLDER));
        return credential instanceof SecuredCredential.DataIntegrityCredential(var secured)
                && !secured.has(VcTerms.PROOF)
                && holder != null
                && holder.equals(credential.issuer());
    }

    private static Verification securedBy(Verification presentation) {
        return Verification.of(
                presentation.passed()
                        ? new Finding.Passed(Check.PROOF, "by that of the presentation")
                        : new Finding.Failed(
                                Check.PROOF,
                                Problem.PROOF_VERIFICATION_ERROR,
                                "the presentation that secures it does not verify"));
    }

    /** Secured by proofs inside. */
    record DataIntegrityPresentation(ObjectNode secured) implements SecuredPresentation {

        @Override
        public ObjectNode document() {
            ObjectNode document = secured.deepCopy();
            document.remove(VcTerms.PROOF);
            return document;
        }

        @Override
        public Set<String> methods() {
            return ProofVerifier.methods(secured);
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, PresentationRequest request) {
            var expected =
                    new ProofExpectation(
                            Purpose.AUTHENTICATION, at, request.domain(), request.challenge());
            Optional<String> holder = Optional.ofNullable(Json.idOf(secured.get(VcTerms.HOLDER)));
            return new ProofVerifier(keys, expected).verify(secured, holder);
        }
    }

    /** Secured as a signed token. */
    record JwtPresentation(VpJwt token) implements SecuredPresentation {

        @Override
        public ObjectNode document() {
            return token.presentation();
        }

        @Override
        public Set<String> methods() {
            return token.method().map(Set::of).orElse(Set.of());
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, PresentationRequest request) {
            return token.verify(keys, at, request.domain(), request.challenge());
        }
    }

    /** Secured as a signed token whose holder chose what to show. */
    record SdJwtPresentation(VpSdJwt token) implements SecuredPresentation {

        @Override
        public ObjectNode document() {
            return token.presentation();
        }

        @Override
        public Set<String> methods() {
            return token.method().map(Set::of).orElse(Set.of());
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, PresentationRequest request) {
            return token.verify(keys, at, request.domain(), request.challenge());
        }
    }
}
