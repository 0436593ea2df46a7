package eu.passerelle.verification.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.DataIntegrityTerms;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.verdict.VerificationRefusal.NothingToVerify;
import eu.passerelle.verification.verdict.VerificationRefusal.UnreadableCredential;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Credentials as JSON-LD with one embedded proof and as vc+jwt, the latter also as a JSON text or
 * in an envelope (Verifiable Credentials Data Model 2.0, 4.13).
 */
@ApplicationScoped
public class CredentialFormats implements Formats {
    private static final String ENVELOPE = "EnvelopedVerifiableCredential";
    private static final String ENVELOPED = "data:application/vc+jwt,";

    /** Kinds of proofs that exist and are registered, and that we cannot check yet. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "ecdsa-sd-2023",
                    "bbs-2023",
                    "Ed25519Signature2018",
                    "EcdsaSecp256r1Signature2019",
                    "JsonWebSignature2020",
                    "RsaSignature2018");

    private final ClaimsReading claims;

    /** Formats whose achievements are found behind these links. */
    public CredentialFormats(SpecificationLinks links) {
        this.claims = new ClaimsReading(links);
    }

    @Override
    public Reading read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            throw new Refused(new NothingToVerify());
        }
        if (text.startsWith("\"") || text.contains(ENVELOPE)) {
            return bare(content);
        }
        return Jws.looksLike(text) ? token(text) : document(content);
    }

    private Reading bare(byte[] content) {
        JsonNode value;
        try {
            value = Json.value(new String(content, StandardCharsets.UTF_8));
        } catch (Rejected rejected) {
            throw new Refused(new UnreadableCredential(rejected.getMessage()));
        }
        if (value.isTextual()) {
            return token(value.textValue());
        }
        String id = value.path(VcTerms.ID).asText();
        boolean enveloped = Json.holds(value.get(VcTerms.TYPE), ENVELOPE);
        return enveloped && id.startsWith(ENVELOPED)
                ? token(id.substring(ENVELOPED.length()))
                : document(content);
    }

    private Reading token(String compact) {
        if (!Jws.looksLike(compact)) {
            throw new Refused(new UnreadableCredential("it is a text, but no signed token"));
        }
        return switch (SecuredCredential.read(compact.getBytes(StandardCharsets.UTF_8))) {
            case eu.passerelle.credentials.reading.Reading.Unreadable ignored ->
                    new Reading.Closed(Code.FORMAT_BROKEN);
            case eu.passerelle.credentials.reading.Reading.Read read -> opened(read.credential());
        };
    }

    private Reading document(byte[] content) {
        return switch (SecuredCredential.read(content)) {
            case eu.passerelle.credentials.reading.Reading.Unreadable unreadable ->
                    throw new Refused(
                            new UnreadableCredential(
                                    unreadable.why().findings().getFirst().detail()));
            case eu.passerelle.credentials.reading.Reading.Read read -> opened(read.credential());
        };
    }

    private Reading opened(SecuredCredential secured) {
        ObjectNode document = secured.document();
        if (!DataModel.checkAnyVersion(document).passed()) {
            return new Reading.Closed(Code.FORMAT_BROKEN);
        }
        if (secured instanceof SecuredCredential.DataIntegrityCredential proven) {
            List<JsonNode> proofs = Json.each(proven.secured().get(VcTerms.PROOF));
            if (proofs.isEmpty()) {
                return new Reading.Closed(Code.PROOF_MISSING);
            }
            if (proofs.size() > 1 || isOfAKindFromElsewhere(proofs.getFirst())) {
                return new Reading.Closed(Code.PROOF_UNSUPPORTED);
            }
        }
        return secured.methods().size() == 1
                ? opened(secured, document)
                : new Reading.Closed(Code.PROOF_WRONG);
    }

    private Reading opened(SecuredCredential secured, ObjectNode document) {
        try {
            Claims said = claims.read(document);
            KeyId key = new KeyId(secured.methods().iterator().next());
            Optional<Instant> signedAt = secured.signedAt().or(said::validFrom);
            return new Reading.Opened(new OpenedCredential(secured, said, key, signedAt));
        } catch (Rejected | IllegalArgumentException rejected) {
            return new Reading.Closed(Code.PROOF_WRONG);
        }
    }

    private static boolean isOfAKindFromElsewhere(JsonNode proof) {
        return ELSEWHERE.contains(proof.path(DataIntegrityTerms.CRYPTOSUITE).asText())
                || ELSEWHERE.contains(proof.path(DataIntegrityTerms.TYPE).asText());
    }
}
