package eu.passerelle.verification.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.DataIntegrityTerms;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.SecuredCredential.SdJwtVcCredential;
import eu.passerelle.credentials.selective.EcdsaSd2023;
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
 * Credentials in the formats of the credentials module: JSON-LD with embedded proofs, signed
 * tokens, these also as a JSON text or in an envelope (Verifiable Credentials Data Model 2.0,
 * 4.13).
 */
@ApplicationScoped
public class CredentialFormats implements Formats {

    /** Kinds of proofs that exist and are registered, and that we cannot check yet. */
    private static final Set<String> ELSEWHERE =
            Set.of(
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
    public Reading read(byte[] handedIn) {
        byte[] content = Containers.opened(handedIn);
        String text = new String(content, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            throw new Refused(new NothingToVerify());
        }
        if (text.startsWith("\"") || text.contains(VcTerms.ENVELOPED_CREDENTIAL_TYPE)) {
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
        return value instanceof ObjectNode object
                        && Json.holds(object.get(VcTerms.TYPE), VcTerms.ENVELOPED_CREDENTIAL_TYPE)
                ? known(SecuredCredential.read(object))
                : document(content);
    }

    private Reading token(String compact) {
        if (!Jws.looksLike(compact)) {
            throw new Refused(new UnreadableCredential("it is a text, but no signed token"));
        }
        return known(SecuredCredential.read(compact.getBytes(StandardCharsets.UTF_8)));
    }

    private Reading known(eu.passerelle.credentials.reading.Reading reading) {
        return switch (reading) {
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
        if (secured instanceof SdJwtVcCredential flat) {
            return flat(flat);
        }
        if (!DataModel.checkAnyVersion(document).passed()) {
            return new Reading.Closed(Code.FORMAT_BROKEN);
        }
        if (secured instanceof SecuredCredential.DataIntegrityCredential proven) {
            List<JsonNode> proofs = Json.each(proven.secured().get(VcTerms.PROOF));
            if (proofs.isEmpty()) {
                return new Reading.Closed(Code.PROOF_MISSING);
            }
            if (proofs.stream().anyMatch(CredentialFormats::isOfAKindFromElsewhere)) {
                return new Reading.Closed(Code.PROOF_UNSUPPORTED);
            }
            if (proofs.stream().anyMatch(CredentialFormats::isForTheHolderOnly)) {
                return new Reading.Closed(Code.PROOF_NOT_DERIVED);
            }
        }
        return secured.methods().isEmpty()
                ? new Reading.Closed(Code.PROOF_WRONG)
                : opened(secured, document);
    }

    private Reading flat(SdJwtVcCredential flat) {
        boolean complete = flat.issuer() != null && !flat.methods().isEmpty();
        return complete
                ? opened(flat, claims.readFlat(flat.document(), flat.issuer()))
                : new Reading.Closed(Code.PROOF_UNSUPPORTED);
    }

    private Reading opened(SecuredCredential secured, ObjectNode document) {
        try {
            return opened(secured, claims.read(document));
        } catch (Rejected | IllegalArgumentException rejected) {
            return new Reading.Closed(Code.PROOF_WRONG);
        }
    }

    private static Reading opened(SecuredCredential secured, Claims said) {
        try {
            List<KeyId> keys = secured.methods().stream().map(KeyId::new).toList();
            Optional<Instant> signedAt = secured.signedAt().or(said::validFrom);
            return new Reading.Opened(new OpenedCredential(secured, said, keys, signedAt));
        } catch (IllegalArgumentException rejected) {
            return new Reading.Closed(Code.PROOF_WRONG);
        }
    }

    private static boolean isOfAKindFromElsewhere(JsonNode proof) {
        return ELSEWHERE.contains(proof.path(DataIntegrityTerms.CRYPTOSUITE).asText())
                || ELSEWHERE.contains(proof.path(DataIntegrityTerms.TYPE).asText());
    }

    // ECDSA Cryptosuites 1.0, 3.6.7: a base proof is to be derived from, and not to be shown
    private static boolean isForTheHolderOnly(JsonNode proof) {
        String value = proof.path(DataIntegrityTerms.PROOF_VALUE).asText();
        boolean selective =
                EcdsaSd2023.LABEL.equals(proof.path(DataIntegrityTerms.CRYPTOSUITE).textValue());
        return selective && value.startsWith("u") && EcdsaSd2023.isBase(value);
    }
}
